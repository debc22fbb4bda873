package se.handslag.outcome.projection;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.handslag.kit.contract.participations.OwnAnswer;
import se.handslag.kit.contract.participations.Situation;
import se.handslag.outcome.projection.Merges.Merge;
import se.handslag.outcome.sql.Rows;

/** Reads what was told of participations. */
@ApplicationScoped
class ToldFacts {
    private static final JsonMapper JSON = JsonMapper.builder()
            .addModule(new Jdk8Module())
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();
    private static final String STARTS = """
            select participation_id, sequence, recorded_at, intervention_id, association, started_on, anonymous,
                   participant_id, sex, age_at_start, education_level, referred_by, situation, answers
            from start_fact where participation_id = any(?)
            """;
    private static final String ENDS = """
            select participation_id, sequence, recorded_at, ended_on, exit_reason, voided, situation, answers
            from end_fact where participation_id = any(?)
            """;

    private static final String MERGES = """
            with recursive person (id) as (
                select unnest(?)
                union
                select m.merged_into from merge_fact m join person on m.participant_id = person.id)
            select m.participant_id, m.sequence, m.recorded_at, m.merged_into
            from merge_fact m join person on m.participant_id = person.id
            """;
    private static final String OF_MERGED = """
            with recursive person (id) as (
                select unnest(?)
                union
                select m.participant_id from merge_fact m join person on m.merged_into = person.id)
            select distinct s.participation_id from start_fact s join person on s.participant_id = person.id
            """;

    private final Rows rows;

    ToldFacts(Rows rows) {
        this.rows = rows;
    }

    List<Start> starts(Collection<UUID> participations) {
        return rows.list(STARTS, ToldFacts::start, (Object) participations.toArray(UUID[]::new));
    }

    List<End> ends(Collection<UUID> participations) {
        return rows.list(ENDS, ToldFacts::end, (Object) participations.toArray(UUID[]::new));
    }

    /** All that may tell who these participants are. */
    Merges merges(Collection<UUID> participants) {
        return new Merges(rows.list(
                MERGES,
                row -> new Merge(
                        row.getObject("participant_id", UUID.class),
                        row.getLong("sequence"),
                        recordedAt(row),
                        row.getObject("merged_into", UUID.class)),
                (Object) participants.toArray(UUID[]::new)));
    }

    /** Those of these participants, and of all who have gone on as them. */
    List<UUID> participationsOf(Collection<UUID> participants) {
        return rows.list(OF_MERGED, row -> row.getObject(1, UUID.class), (Object) participants.toArray(UUID[]::new));
    }

    private static Start start(ResultSet row) throws SQLException {
        return new Start(
                row.getObject("participation_id", UUID.class),
                row.getLong("sequence"),
                recordedAt(row),
                row.getObject("intervention_id", UUID.class),
                row.getString("association"),
                row.getObject("started_on", LocalDate.class),
                row.getBoolean("anonymous"),
                Optional.ofNullable(row.getObject("participant_id", UUID.class)),
                Optional.ofNullable(row.getString("sex")),
                Optional.ofNullable(row.getObject("age_at_start", Integer.class)),
                Optional.ofNullable(row.getString("education_level")),
                Optional.ofNullable(row.getString("referred_by")),
                situation(row),
                answers(row));
    }

    private static End end(ResultSet row) throws SQLException {
        return new End(
                row.getObject("participation_id", UUID.class),
                row.getLong("sequence"),
                recordedAt(row),
                row.getObject("ended_on", LocalDate.class),
                row.getString("exit_reason"),
                row.getBoolean("voided"),
                situation(row),
                answers(row));
    }

    private static Instant recordedAt(ResultSet row) throws SQLException {
        return row.getObject("recorded_at", OffsetDateTime.class).toInstant();
    }

    private static Optional<Situation> situation(ResultSet row) throws SQLException {
        return Optional.ofNullable(row.getString("situation")).map(json -> read(json, new TypeReference<>() {}));
    }

    private static List<OwnAnswer> answers(ResultSet row) throws SQLException {
        return Optional.ofNullable(row.getString("answers"))
                .map(json -> read(json, new TypeReference<List<OwnAnswer>>() {}))
                .orElse(List.of());
    }

    private static <T> T read(String json, TypeReference<T> type) {
        try {
            return JSON.readValue(json, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("what was told cannot be read", e);
        }
    }
}
