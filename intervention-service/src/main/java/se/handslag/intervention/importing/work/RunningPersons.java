package se.handslag.intervention.importing.work;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;

/** Who is in which intervention at this moment, whatever ids the person has had. In the running transaction. */
@ApplicationScoped
class RunningPersons {
    private static final String RUNNING = """
        with recursive person as (
            select asked as root, asked as id from unnest(?::uuid[]) as asked
            union
            select person.root, absorbed.participant_id from known_participant absorbed
              join person on absorbed.merged_into = person.id)
        select person.root, p.intervention_id from person
          join participation p on p.participant_id = person.id where p.state = 'RUNNING'
        union all
        select participant_id, intervention_id from import_claim where import_id = ?
         and participant_id = any(?::uuid[])
        """;
    private static final String CLAIM = """
        insert into import_claim (import_id, participant_id, intervention_id) values (?, ?, ?)
        on conflict do nothing
        """;

    private final DataSource database;

    RunningPersons(DataSource database) {
        this.database = database;
    }

    /** A person who is in an intervention. */
    record Running(UUID participantId, UUID interventionId) {}

    /** Those of these persons, or who would be if a dry run were none. */
    Set<Running> of(Collection<UUID> participants, UUID importId) {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(RUNNING)) {
            select.setArray(1, connection.createArrayOf("uuid", participants.toArray()));
            select.setObject(2, importId);
            select.setArray(3, connection.createArrayOf("uuid", participants.toArray()));
            Set<Running> running = new HashSet<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    running.add(new Running(row.getObject(1, UUID.class), row.getObject(2, UUID.class)));
                }
            }
            return running;
        } catch (SQLException e) {
            throw new IllegalStateException("participations cannot be read", e);
        }
    }

    /** Notes who would be in an intervention now, if the import were no dry run. */
    void claim(UUID importId, Collection<Running> claims) {
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(CLAIM)) {
            for (Running claim : claims) {
                insert.setObject(1, importId);
                insert.setObject(2, claim.participantId());
                insert.setObject(3, claim.interventionId());
                insert.addBatch();
            }
            insert.executeBatch();
        } catch (SQLException e) {
            throw new IllegalStateException("claims cannot be kept", e);
        }
    }
}
