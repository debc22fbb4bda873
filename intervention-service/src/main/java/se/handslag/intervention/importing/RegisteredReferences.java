package se.handslag.intervention.importing;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;

/** What senders call participations: registered once for each association. In the running transaction. */
@ApplicationScoped
public class RegisteredReferences {
    private static final String KNOWN = "select association, reference from import_reference where reference = any(?)";
    private static final String KEEP =
            "insert into import_reference (association, reference, participation_id, import_id) values (?, ?, ?, ?)";

    private final DataSource database;

    RegisteredReferences(DataSource database) {
        this.database = database;
    }

    /** A sender's name of a participation. */
    public record Reference(String association, String reference) {}

    /** What a reference stands for. */
    public record Registered(Reference reference, UUID participationId) {}

    /** Those of these names that stand for something, of whatever association. */
    public Set<Reference> knownOf(Collection<String> references) {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(KNOWN)) {
            select.setArray(1, connection.createArrayOf("text", references.toArray()));
            Set<Reference> known = new HashSet<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    known.add(new Reference(row.getString(1), row.getString(2)));
                }
            }
            return known;
        } catch (SQLException e) {
            throw new IllegalStateException("references cannot be read", e);
        }
    }

    /** Keeps what they stand for from now on; the participations are written. */
    public void keep(UUID importId, List<Registered> registered) {
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(KEEP)) {
            for (Registered it : registered) {
                insert.setString(1, it.reference().association());
                insert.setString(2, it.reference().reference());
                insert.setObject(3, it.participationId());
                insert.setObject(4, importId);
                insert.addBatch();
            }
            insert.executeBatch();
        } catch (SQLException e) {
            throw new IllegalStateException("references cannot be kept", e);
        }
    }
}
