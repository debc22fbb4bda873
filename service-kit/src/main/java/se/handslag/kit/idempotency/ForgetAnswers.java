package se.handslag.kit.idempotency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collection;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * Takes the bodies out of kept answers, when what they say of somebody must be gone at once. The keys stay: a request that
 * comes again still does nothing anew, and is told so with status and headers.
 */
@ApplicationScoped
public class ForgetAnswers {
    /** The table holds a day's answers and this is rare, so it is read through. */
    private static final String FORGET =
            "update idempotency_key set body = null, headers = headers - 'Content-Type' where body like any (?)";

    private final DataSource database;

    ForgetAnswers(DataSource database) {
        this.database = database;
    }

    /** Forgets every body that names one of these ids, in the running transaction. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void naming(Collection<UUID> ids) {
        Object[] patterns = ids.stream().map(id -> "%" + id + "%").toArray();
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(FORGET)) {
            statement.setArray(1, connection.createArrayOf("text", patterns));
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("kept answers could not be forgotten", e);
        }
    }
}
