package se.handslag.participant.responsibility;

import io.quarkus.arc.All;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Tuple;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The store of participants. */
@ApplicationScoped
public class Participants implements PanacheRepositoryBase<Participant, UUID> {
    private final List<BeforeAct> before;
    private final List<ActRule> rules;

    protected Participants(@All List<BeforeAct> before, @All List<ActRule> rules) {
        this.before = List.copyOf(before);
        this.rules = List.copyOf(rules);
    }

    /**
     * The participant, held for this transaction alone: every act that touches responsibility, hand-off or consent takes
     * this lock first, so that acts on one person are judged one after the other (S1–S3). Empty also for whoever may not
     * act on them within their own agency (R3.6): to them there is no such participant.
     */
    public Optional<Participant> lock(UUID id) {
        return lockWhoever(id).filter(this::mayBeActedOn);
    }

    /** Whether the rules let whoever asks act on this participant, who is locked. */
    public boolean mayBeActedOn(Participant participant) {
        return rules.stream().allMatch(rule -> rule.allows(participant));
    }

    /** The same for an act by which a person is found by their number: whoever has it need not work with them. */
    public Optional<Participant> lockWhoever(UUID id) {
        Optional<Participant> found = findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
        found.ifPresent(participant -> before.forEach(effect -> effect.locked(participant.id())));
        return found;
    }

    /**
     * Several, always in the same order, so that two acts on the same ones do not wait for each other. Which of them may be
     * acted on is to be asked.
     */
    public void lockAll(Stream<UUID> ids) {
        ids.distinct().sorted().forEach(this::lockWhoever);
    }

    /** Whom this participant goes on as; itself, if it was not merged (R4.1). */
    public UUID survivorOf(UUID id) {
        return getSession()
                .createNativeQuery("select participant_survivor(:id)", UUID.class)
                .setParameter("id", id)
                .getSingleResultOrNull();
    }

    /** The same of several, by id. */
    public Map<UUID, UUID> survivorsOf(Collection<UUID> ids) {
        return ids.isEmpty()
                ? Map.of()
                : getSession()
                        .createNativeQuery(
                                "select id, participant_survivor(id) as survivor from participant where id in (:ids)",
                                Tuple.class)
                        .setParameter("ids", ids)
                        .getResultStream()
                        .collect(Collectors.toUnmodifiableMap(
                                row -> row.get("id", UUID.class), row -> row.get("survivor", UUID.class)));
    }

    /** Counts up the version at once, also if none of the participant's own columns has changed. */
    public void touch(Participant participant) {
        getEntityManager().lock(participant, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
    }

    /** The participant and all that were merged into it: one person (R4.1). */
    public Set<UUID> withAbsorbed(UUID id) {
        return getSession()
                .createNativeQuery("select participant_with_absorbed(:id)", UUID.class)
                .setParameter("id", id)
                .getResultStream()
                .collect(Collectors.toUnmodifiableSet());
    }
}
