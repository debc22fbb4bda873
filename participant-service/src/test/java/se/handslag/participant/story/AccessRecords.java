package se.handslag.participant.story;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/** The service's access records, as a test reads them. */
@ApplicationScoped
public class AccessRecords {
    private final DataSource database;

    AccessRecords(DataSource database) {
        this.database = database;
    }

    /** Those of a person in their order: agency, action, basis and outcome. */
    public List<String> of(UUID person) {
        List<String> found = new ArrayList<>();
        try (var connection = database.getConnection();
                var query = connection.prepareStatement("select concat_ws(' ', agency, action, basis, outcome)"
                        + " from access_record where participant_id = ? order by at")) {
            query.setObject(1, person);
            var rows = query.executeQuery();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return found;
    }
}
