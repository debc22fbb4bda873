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
