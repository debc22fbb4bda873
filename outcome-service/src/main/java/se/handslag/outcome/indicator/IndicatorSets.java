package se.handslag.outcome.indicator;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import se.handslag.kit.rest.PageRequest;
import se.handslag.outcome.counting.Label;
import se.handslag.outcome.indicator.IndicatorSetRow.QuestionJson;
import se.handslag.outcome.sql.RowWriter;
import se.handslag.outcome.sql.Rows;
import se.handslag.outcome.sql.TextArray;

/** The sets of questions, which are data. */
@ApplicationScoped
public class IndicatorSets {
    private static final JsonMapper JSON = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .build();
    private static final String COLUMNS =
            "select code, version, association, level, occasions, title_sv, title_en, questions from indicator_set";
    private static final String LATEST = COLUMNS + " where code = ? order by version desc limit 1";
    private static final String AS_OF = COLUMNS + " where code = ? and recorded_at <= ? order by version desc limit 1";

    /** The list's query, by the primary key. */
    static final String PAGE = COLUMNS + " where (code, version) > (?, ?) order by code, version limit ? offset ?";

    private final Rows rows;
    private final RowWriter writer;

    IndicatorSets(Rows rows, RowWriter writer) {
        this.rows = rows;
        this.writer = writer;
    }

    Optional<IndicatorSet> latest(String code) {
        return rows.list(LATEST, IndicatorSets::set, code).stream().findFirst();
    }

    /** As it was asked at a moment. */
    public Optional<IndicatorSet> find(String code, Instant asOf) {
        return rows.list(AS_OF, IndicatorSets::set, code, asOf).stream().findFirst();
    }

    List<IndicatorSet> page(PageRequest page) {
        String code = page.cursor().map(cursor -> cursor.string(0)).orElse("");
        int version =
                page.cursor().map(cursor -> Math.toIntExact(cursor.number(1))).orElse(0);
        return rows.list(PAGE, IndicatorSets::set, code, version, page.fetch(), page.offset());
    }

    /** Makes others who say something about the same code wait, so that versions are counted one by one. */
    void hold(String code) {
        rows.list(
                "select 1 from (select pg_advisory_xact_lock(hashtextextended(?, 0))) as held",
                row -> true,
                "indicator-set:" + code);
    }

    void add(IndicatorSet set, Instant at, String client) {
        writer.add("indicator_set", List.of(IndicatorSetRow.of(set, at, client)));
    }

    private static IndicatorSet set(ResultSet row) throws SQLException {
        return new IndicatorSet(
                row.getString("code"),
                row.getInt("version"),
                Optional.ofNullable(row.getString("association")),
                Level.valueOf(row.getString("level")),
                TextArray.read(row, "occasions").stream().map(Occasion::valueOf).collect(Collectors.toSet()),
                new Label(row.getString("title_sv"), row.getString("title_en")),
                questions(row.getString("questions")));
    }

    private static List<Question> questions(String json) {
        try {
            List<QuestionJson> stored = JSON.readValue(json, new TypeReference<>() {});
            return stored.stream().map(QuestionJson::question).toList();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a set's questions cannot be read", e);
        }
    }
}
