package se.handslag.kit.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/** The parked records as the retrier and an operator see them, in the running transaction. */
@ApplicationScoped
class ParkedTable {
    // The type of a record that nobody can read may be any text: only what has the form of one is shown.
    private static final String COLUMNS =
            "id, topic, partition, log_offset, record_key, error, attempts, parked_at, next_try_at,"
                    + " substring(headers ->> 'ce_type' from '^([a-z]+([.][a-z0-9]+){1,9})$') as type";
    private static final String LIST =
            "select " + COLUMNS + " from parked_record where id > ? order by id offset ? limit ?";
    private static final String LOCK =
            "select " + COLUMNS + ", headers, value from parked_record where id = ? for update skip locked";

    // Only the first of a key may be tried; a record without a key stands for itself.
    private static final String DUE = """
            select id from parked_record this
            where next_try_at <= ?
              and not exists (
                select 1 from parked_record earlier
                where earlier.topic = this.topic
                  and earlier.record_key = this.record_key
                  and earlier.log_offset < this.log_offset)
            order by id
            limit ?
            """;

    private final InboxSql sql;

    ParkedTable(InboxSql sql) {
        this.sql = sql;
    }

    /** By id, from the one after this on. */
    List<ParkedRecord> list(long after, int offset, int limit) {
        return sql.query(LIST, ParkedTable::record, after, offset, limit);
    }

    int count() {
        return sql.query("select count(*) from parked_record", row -> row.getInt(1))
                .getFirst();
    }

    /** The records that may be tried now, at most one of a key. */
    List<Long> due(Instant now, int limit) {
        return sql.query(DUE, row -> row.getLong(1), now, limit);
    }

    /** The record with its payload, locked until the transaction ends; empty if it is gone or another replica has it. */
    Optional<LockedRecord> lock(long id) {
        return sql
                .query(LOCK, row -> new LockedRecord(record(row), row.getString("headers"), row.getBytes("value")), id)
                .stream()
                .findFirst();
    }

    void delete(long id) {
        sql.update("delete from parked_record where id = ?", id);
    }

    void failedAgain(long id, String error, int attempts, Instant nextTry) {
        sql.update(
                "update parked_record set error = ?, attempts = ?, next_try_at = ? where id = ?",
                error,
                attempts,
                nextTry,
                id);
    }

    /** Makes a record due; true if there is such a record. */
    boolean makeDue(long id, Instant now) {
        return sql.update("update parked_record set next_try_at = ? where id = ?", now, id) > 0;
    }

    private static ParkedRecord record(ResultSet row) throws SQLException {
        return new ParkedRecord(
                row.getLong("id"),
                row.getString("topic"),
                row.getInt("partition"),
                row.getLong("log_offset"),
                Optional.ofNullable(row.getString("record_key")),
                Optional.ofNullable(row.getString("type")),
                row.getString("error"),
                row.getInt("attempts"),
                row.getObject("parked_at", OffsetDateTime.class).toInstant(),
                row.getObject("next_try_at", OffsetDateTime.class).toInstant());
    }
}
