package se.handslag.participant.responsibility;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.handslag.kit.time.Stockholm;

/**
 * Of which times an agency that may see a participant sees what happened: the present one, those it was part of, and those
 * that a consent in force lets an agency of that time tell it of. A closed participant who comes to another agency with a
 * new need does not bring their earlier history along (R2.13, A1).
 */
@ApplicationScoped
public class SeenTimes {
    private static final String TELLERS = """
            select distinct unnest(c.disclosing_agencies) from consent c
             where c.participant_id = :id and c.kind = 'INFORMATION_EXCHANGE' and c.withdrawn_at is null
               and c.ended_at is null and cast(:today as date) between c.valid_from and c.valid_to
               and :agency = any (c.receiving_agencies) and :category = any (c.data_categories)
            """;

    private static final String REOPENED =
            "select distinct participant_id from closing where participant_id in (:ids) and reopened_at is not null";

    private final Participants participants;
    private final EntityManager database;
    private final Clock clock;

    SeenTimes(Participants participants, EntityManager database, Clock clock) {
        this.participants = participants;
        this.database = database;
        this.clock = clock;
    }

    /**
     * The times of which the agency sees what happened, oldest first.
     *
     * @param dataCategory of what happened, which a consent must name
     */
    public List<OpenTime> of(UUID participantId, String agency, String dataCategory) {
        return of(OpenTime.of(participants.findById(participantId).history()), participantId, agency, dataCategory);
    }

    /** The other times: those of which the agency sees nothing, oldest first. */
    public List<OpenTime> hiddenOf(UUID participantId, String agency, String dataCategory) {
        List<OpenTime> all = OpenTime.of(participants.findById(participantId).history());
        List<OpenTime> seen = of(all, participantId, agency, dataCategory);
        return all.stream().filter(time -> !seen.contains(time)).toList();
    }

    /** How far back the agency sees a participant, as to data of this category. */
    public Sight sight(UUID participantId, String agency, String dataCategory) {
        List<OpenTime> all = OpenTime.of(participants.findById(participantId).history());
        return new Sight(all, of(all, participantId, agency, dataCategory));
    }

    /** The same of several; only those who came back after a closing are looked at one by one. */
    public Map<UUID, Sight> sights(Set<UUID> participantIds, String agency, String dataCategory) {
        Set<UUID> reopened = reopened(participantIds);
        return participantIds.stream()
                .collect(Collectors.toUnmodifiableMap(
                        Function.identity(),
                        id -> reopened.contains(id) ? sight(id, agency, dataCategory) : Sight.WHOLE));
    }

    private Set<UUID> reopened(Set<UUID> participantIds) {
        if (participantIds.isEmpty()) {
            return Set.of();
        }
        List<?> found = database.createNativeQuery(REOPENED, UUID.class)
                .setParameter("ids", participantIds)
                .getResultList();
        return found.stream().map(UUID.class::cast).collect(Collectors.toUnmodifiableSet());
    }

    private List<OpenTime> of(List<OpenTime> all, UUID participantId, String agency, String dataCategory) {
        Set<String> tellers = all.size() == 1 ? Set.of() : tellers(participantId, agency, dataCategory);
        return all.stream()
                .filter(time -> time.equals(all.getLast())
                        || time.agencies().contains(agency)
                        || time.agencies().stream().anyMatch(tellers::contains))
                .toList();
    }

    private Set<String> tellers(UUID participantId, String agency, String dataCategory) {
        List<?> found = database.createNativeQuery(TELLERS, String.class)
                .setParameter("id", participantId)
                .setParameter("today", Stockholm.today(clock))
                .setParameter("agency", agency)
                .setParameter("category", dataCategory)
                .getResultList();
        return found.stream().map(String.class::cast).collect(Collectors.toUnmodifiableSet());
    }
}
