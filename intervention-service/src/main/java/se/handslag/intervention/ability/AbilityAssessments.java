package se.handslag.intervention.ability;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Session;
import se.handslag.intervention.recording.Recording;

/** The assessments with all their revisions. */
@ApplicationScoped
public class AbilityAssessments {
    private static final TypeReference<Map<String, Integer>> LEVELS = new TypeReference<>() {};
    private static final String HOLDS = """
            select a.id, a.revision, a.assessed_on, a.assessed_by, cast(a.levels as text), a.recorded_at
              from ability_assessment a
             where a.participation_id = :participation and not exists (
                   select 1 from ability_assessment later where later.id = a.id and later.revision > a.revision)
             order by a.id
            """;

    private final Session session;
    private final ObjectMapper json;

    AbilityAssessments(Session session, ObjectMapper json) {
        this.session = session;
        this.json = json;
    }

    /** Those of a participation that hold, in the order they were first recorded. */
    List<AbilityAssessment> of(UUID participationId) {
        return session.createNativeQuery(HOLDS, Tuple.class)
                .setParameter("participation", participationId)
                .getResultStream()
                .map(row -> new AbilityAssessment(
                        row.get(0, UUID.class),
                        row.get(1, Integer.class),
                        participationId,
                        new Abilities(
                                row.get(2, LocalDate.class),
                                row.get(3, String.class),
                                levels(row.get(4, String.class))),
                        row.get(5, Instant.class)))
                .toList();
    }

    /** One of a participation as it holds. */
    Optional<AbilityAssessment> find(UUID participationId, UUID id) {
        return of(participationId).stream()
                .filter(assessment -> assessment.id().equals(id))
                .findFirst();
    }

    /** Adds a fact; from now on it holds. */
    AbilityAssessment add(UUID participationId, UUID id, int revision, Abilities abilities, Recording recording) {
        session.createNativeMutationQuery("""
                insert into ability_assessment
                    (id, revision, participation_id, assessed_on, assessed_by, levels, recorded_at, recorded_by)
                values (:id, :revision, :participation, :on, :agency, cast(:levels as jsonb), :at, :by)
                """)
                .setParameter("id", id)
                .setParameter("revision", revision)
                .setParameter("participation", participationId)
                .setParameter("on", abilities.assessedOn())
                .setParameter("agency", abilities.assessedBy())
                .setParameter("levels", text(abilities.levels()))
                .setParameter("at", recording.recordedAt())
                .setParameter("by", recording.recordedBy())
                .executeUpdate();
        return new AbilityAssessment(id, revision, participationId, abilities, recording.recordedAt());
    }

    /** Deletes what is held of a person whose identity is protected (R4.3). */
    void forget(Set<UUID> person) {
        session.createNativeMutationQuery("delete from ability_assessment where participation_id in"
                        + " (select id from participation where participant_id in (:person))")
                .setParameterList("person", person)
                .executeUpdate();
    }

    private Map<String, Integer> levels(String text) {
        try {
            return json.readValue(text, LEVELS);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("stored levels cannot be read", e);
        }
    }

    private String text(Map<String, Integer> levels) {
        try {
            return json.writeValueAsString(levels);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("levels cannot be written", e);
        }
    }
}
