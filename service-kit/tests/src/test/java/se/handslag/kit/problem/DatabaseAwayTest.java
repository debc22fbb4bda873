package se.handslag.kit.problem;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import se.handslag.kit.testing.rest.Api;
import se.handslag.kit.testing.token.Tokens;

@QuarkusTest
class DatabaseAwayTest {
    @Inject
    DataSource database;

    @ConfigProperty(name = "quarkus.datasource.jdbc.max-size")
    int connections;

    @Test
    void withoutAConnectionTheAnswerIsToComeBackLater() throws SQLException {
        List<Connection> taken = new ArrayList<>();
        try {
            // Whatever background work holds one for a moment gives it back within the pool's patience.
            for (int i = 0; i < connections; i++) {
                taken.add(database.getConnection());
            }
            Api.as(Tokens.agency("af"))
                    .when()
                    .get("/things")
                    .then()
                    .spec(Api.problem(ProblemTypes.SERVICE_UNAVAILABLE))
                    .header("Retry-After", "2");
        } finally {
            for (Connection connection : taken) {
                connection.close();
            }
        }
        Api.as(Tokens.agency("af")).when().get("/things").then().statusCode(200);
    }
}
