package se.handslag.kit.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import javax.sql.DataSource;
import se.handslag.kit.contract.access.AccessRecorded;
import se.handslag.kit.event.OutgoingEvent;
import se.handslag.kit.outbox.Outbox;

/** The access log of one service: kept in its database and shipped, through its outbox, to the gateway's log. */
@ApplicationScoped
public class AccessLog {
    private static final String INSERT = """
            insert into access_record
              (id, at, agency, client, subject, participant_id, action, basis, consent_id, outcome, trace_id)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    private final DataSource database;
    private final Outbox outbox;

    AccessLog(DataSource database, Outbox outbox) {
        this.database = database;
        this.outbox = outbox;
    }

    /**
     * Records in a transaction of its own, committed when this returns: call it before the data leaves. If it throws,
     * there is no record and the data must not leave. Call it outside other transactions, or two connections are held.
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void record(AccessRecord entry) {
        keep(List.of(entry));
    }

    /** The same for all the persons of a list: all are recorded, or none. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void recordAll(List<AccessRecord> entries) {
        keep(entries);
    }

    private void keep(List<AccessRecord> entries) {
        insert(entries);
        entries.forEach(entry -> outbox.publish(fact(entry)));
    }

    private static OutgoingEvent fact(AccessRecord entry) {
        AccessRecorded fact = new AccessRecorded(
                entry.id(),
                entry.at(),
                entry.agency(),
                entry.client(),
                entry.subject(),
                entry.participantId(),
                entry.action(),
                entry.basis(),
                entry.consentId(),
                entry.outcome().name(),
                entry.traceId());
        String participant = entry.participantId().toString();
        return new OutgoingEvent(entry.id(), fact, entry.id().toString(), 0, participant, entry.at());
    }

    private void insert(List<AccessRecord> entries) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(INSERT)) {
            for (AccessRecord entry : entries) {
                fill(statement, entry);
                statement.addBatch();
            }
            statement.executeBatch();
        } catch (SQLException e) {
            throw new AccessNotRecorded(e);
        }
    }

    private static void fill(PreparedStatement statement, AccessRecord entry) throws SQLException {
        statement.setObject(1, entry.id());
        statement.setTimestamp(2, Timestamp.from(entry.at()));
        statement.setString(3, entry.agency());
        statement.setString(4, entry.client());
        statement.setString(5, entry.subject());
        statement.setObject(6, entry.participantId());
        statement.setString(7, entry.action());
        statement.setString(8, entry.basis());
        statement.setObject(9, entry.consentId().orElse(null));
        statement.setString(10, entry.outcome().name());
        statement.setString(11, entry.traceId());
    }
}
