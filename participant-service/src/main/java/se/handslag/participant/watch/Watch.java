package se.handslag.participant.watch;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.handslag.kit.contract.participants.WatchLifted;
import se.handslag.kit.contract.participants.WatchOpened;
import se.handslag.kit.contract.participants.WatchResolved;
import se.handslag.kit.event.EventData;
import se.handslag.kit.id.Ids;
import se.handslag.participant.deadline.Ladder;

/**
 * A watch (bevakning): a gap, kept for as long as it is one, and afterwards as history. Nobody closes it by hand; what
 * somebody does about the participant does, and {@link WatchRules} see it.
 */
@Entity
@Table(name = "watch")
public class Watch {
    @Id
    private UUID id;

    @Column(name = "participant_id")
    private UUID participantId;

    @Enumerated(EnumType.STRING)
    private WatchKind kind;

    @Column(name = "subject_id")
    private UUID subject;

    @Column(name = "owner_agency")
    private String owner;

    @Enumerated(EnumType.STRING)
    private WatchReason reason;

    private Instant since;

    @Embedded
    private Ladder ladder;

    private int level;

    /** How many events have told of it: the sequence of the next. */
    private long told;

    @Column(name = "resolved_at")
    private Instant resolvedAt;

    @Column(name = "resolved_by")
    private String resolvedBy;

    protected Watch() {}

    Watch(UUID participantId, Gap gap) {
        this.id = Ids.next();
        this.participantId = participantId;
        this.kind = gap.kind();
        this.subject = gap.subject();
        this.owner = gap.owner();
        this.reason = gap.reason();
        this.since = gap.since();
        this.ladder = gap.ladder();
        this.level = gap.ladder().levelAt(gap.since());
    }

    /**
     * The fact that it was opened, with the level it had when it began to be a gap.
     *
     * @param consent of an overdue step: by which its owner may know of it
     */
    EventData opened(Optional<UUID> consent) {
        return new WatchOpened(
                id, participantId, kind.name(), subject, owner, reason.name(), level, ladder.dueAt(), since, consent);
    }

    /** Lifts it to where it should be by now, level by level; each fact says when that was by the rules. */
    List<EventData> lift(Instant now, Optional<UUID> consent) {
        List<EventData> facts = new ArrayList<>();
        while (level < ladder.levelAt(now)) {
            level++;
            facts.add(new WatchLifted(
                    id,
                    participantId,
                    kind.name(),
                    subject,
                    owner,
                    level,
                    ladder.dueAt(),
                    ladder.reaches(level),
                    consent));
        }
        return facts;
    }

    /** It is a gap no more. */
    EventData resolve(String by, Instant at) {
        resolvedAt = at.isBefore(since) ? since : at;
        resolvedBy = by;
        return new WatchResolved(id, participantId, kind.name(), subject, owner, by, resolvedAt);
    }

    /** The sequence of the next event about it. */
    long tell() {
        return told++;
    }

    /** The gap that it was opened for. */
    Gap gap() {
        return new Gap(kind, subject, owner, reason, since, ladder);
    }

    public UUID id() {
        return id;
    }

    public UUID participantId() {
        return participantId;
    }

    /** 0 to 3. */
    public int level() {
        return level;
    }

    /** Empty while it is open. */
    public Optional<Instant> resolvedAt() {
        return Optional.ofNullable(resolvedAt);
    }

    /** The type of the event whose change resolved it. */
    public Optional<String> resolvedBy() {
        return Optional.ofNullable(resolvedBy);
    }
}
