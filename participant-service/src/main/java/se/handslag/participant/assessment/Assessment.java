package se.handslag.participant.assessment;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.handslag.kit.contract.participants.AssessmentRecorded;
import se.handslag.kit.id.Ids;

/**
 * What a participant needs, as the agencies saw it together on a day (gemensam kartläggning). The one recorded last is the
 * current one; an older one is kept as it was (R3.8).
 */
@Entity
@Table(name = "assessment")
public class Assessment {
    @Id
    private UUID id;

    @Column(name = "participant_id")
    private UUID participantId;

    private List<String> agencies;

    @Column(name = "assessed_on")
    private LocalDate assessedOn;

    @Column(name = "recorded_by")
    private String recordedBy;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "superseded_at")
    private Instant supersededAt;

    @OneToMany(mappedBy = "assessment", cascade = CascadeType.PERSIST)
    @OrderBy("place")
    private List<AssessedNeed> needs = new ArrayList<>();

    protected Assessment() {}

    private Assessment(UUID participantId, NewAssessment made, String by, Instant at) {
        this.id = Ids.next();
        this.participantId = participantId;
        this.agencies = List.copyOf(made.agencies());
        this.assessedOn = made.assessedOn();
        this.recordedBy = by;
        this.recordedAt = at;
        made.needs().forEach(need -> needs.add(new AssessedNeed(this, needs.size(), need)));
    }

    /** Records it; {@link RecordAssessment} has judged that it may be. */
    static Assessment record(UUID participantId, NewAssessment made, String by, Instant at) {
        return new Assessment(participantId, made, by, at);
    }

    /** Another one is the current one from now on. */
    void supersede(Instant at) {
        // Two machines' clocks may disagree; what comes after is after all the same.
        supersededAt = at.isBefore(recordedAt) ? recordedAt : at;
    }

    AssessmentRecorded recorded() {
        return new AssessmentRecorded(
                id,
                participantId,
                needs.stream().map(AssessedNeed::need).toList(),
                agencies,
                assessedOn,
                recordedBy,
                recordedAt);
    }

    public UUID id() {
        return id;
    }

    public UUID participantId() {
        return participantId;
    }

    /** The agencies that took part. */
    List<String> agencies() {
        return List.copyOf(agencies);
    }

    LocalDate assessedOn() {
        return assessedOn;
    }

    String recordedBy() {
        return recordedBy;
    }

    Instant recordedAt() {
        return recordedAt;
    }

    /** Empty while it is the current one. */
    Optional<Instant> supersededAt() {
        return Optional.ofNullable(supersededAt);
    }

    /** In the order they were named. */
    List<AssessedNeed> needs() {
        return List.copyOf(needs);
    }

    /** It changes once: when another supersedes it. */
    long version() {
        return supersededAt == null ? 0 : 1;
    }
}
