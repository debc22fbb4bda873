package se.handslag.outcome.indicator.answer;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import se.handslag.kit.id.Ids;
import se.handslag.outcome.indicator.Occasion;
import se.handslag.outcome.sql.RowWriter;
import se.handslag.outcome.sql.Rows;

/** Which answers have been given. */
@ApplicationScoped
class Sheets {
    private static final String AGAIN = """
            update indicator_sheet set revision = revision + 1, recorded_at = ?, recorded_by = ?
            where participation_id = ? and indicator_set = ? and occasion = ? and occasion <> 'OTHER'
            returning id, revision
            """;
    private final Rows rows;
    private final RowWriter writer;

    Sheets(Rows rows, RowWriter writer) {
        this.rows = rows;
        this.writer = writer;
    }

    /** Answers given on one occasion, and how often they were given anew. */
    record Sheet(UUID id, long revision) {}

    /** The sheet that these answers are on: the former's next revision, or a new one. */
    Sheet take(Subject subject, GivenAnswers given, Instant at, String client) {
        String key = subject.participation().orElse(subject.intervention()) + given.indicatorSet() + given.occasion();
        rows.list(
                "select 1 from (select pg_advisory_xact_lock(hashtextextended(?, 0))) as held",
                row -> true,
                "indicator-sheet:" + key);
        List<Sheet> former = subject.participation().isEmpty() || given.occasion() == Occasion.OTHER
                ? List.of()
                : rows.list(
                        AGAIN,
                        row -> new Sheet(row.getObject("id", UUID.class), row.getLong("revision")),
                        at,
                        client,
                        subject.participation().get(),
                        given.indicatorSet(),
                        given.occasion().name());
        return former.isEmpty() ? first(subject, given, at, client) : former.getFirst();
    }

    private Sheet first(Subject subject, GivenAnswers given, Instant at, String client) {
        SheetRow row = new SheetRow(
                Ids.next(),
                given.indicatorSet(),
                subject.intervention(),
                subject.participation(),
                given.occasion().name(),
                0,
                at,
                client);
        writer.add("indicator_sheet", List.of(row));
        return new Sheet(row.id(), row.revision());
    }
}
