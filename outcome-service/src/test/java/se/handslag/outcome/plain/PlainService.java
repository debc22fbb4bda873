package se.handslag.outcome.plain;

import io.agroal.api.AgroalDataSource;
import io.agroal.api.configuration.supplier.AgroalDataSourceConfigurationSupplier;
import io.agroal.api.security.NamePrincipal;
import io.agroal.api.security.SimplePassword;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import se.handslag.kit.event.Contracts;
import se.handslag.kit.event.EventJson;
import se.handslag.kit.event.OutgoingEvent;
import se.handslag.kit.event.ReceivedEvent;
import se.handslag.kit.inbox.EventHandler;
import se.handslag.kit.testing.PostgresTestResource;
import se.handslag.outcome.fact.Handlers;
import se.handslag.outcome.projection.RebuildSpans;
import se.handslag.outcome.scope.ReportSettings;
import se.handslag.outcome.scope.ReportSettings.ClosedYears;

/** The whole way from events to reports on a database of its own, without a server: quick enough for hundreds of lives. */
public final class PlainService {
    private static final String SCHEMA = "plain";
    private static final DataSource DATABASE = database();

    private final PlainTransaction transaction = new PlainTransaction();
    private final Beans beans;

    /** With this mistake in it, and every count shown. */
    public PlainService(Mistake mistake) {
        this(mistake, new Settings(1, ClosedYears.NONE));
    }

    /** Counts below the limit are hidden. */
    public PlainService(int limit) {
        this(limit, ClosedYears.NONE);
    }

    /** Counts below the limit are hidden, and of some scopes figures are told by closed years. */
    public PlainService(int limit, ClosedYears closed) {
        this(Mistake.NONE, new Settings(limit, closed));
    }

    private PlainService(Mistake mistake, Settings settings) {
        beans = new Beans()
                .with(TransactionSynchronizationRegistry.class, transaction)
                .with(DataSource.class, mistake.in(DATABASE))
                .with(ReportSettings.class, settings);
        execute(
                "truncate association_fact, programme_fact, intervention_fact, count_fact, budget_fact, start_fact, end_fact,"
                        + " merge_fact, wait_fact, hand_off_fact, follow_up_fact, closed_year, participation_span, intervention_number, person_number");
        forget();
    }

    private record Settings(int suppressionLimit, ClosedYears closedYears) implements ReportSettings {
        @Override
        public Period longestPeriod() {
            return Period.ofYears(20);
        }
    }

    private static DataSource database() {
        Map<String, String> server = new PostgresTestResource().start();
        String user = server.get("quarkus.datasource.username");
        String url = server.get("quarkus.datasource.jdbc.url");
        String own = url + (url.contains("?") ? "&" : "?") + "currentSchema=" + SCHEMA;
        Flyway.configure()
                .dataSource(own, user, "none")
                .schemas(SCHEMA)
                .locations("classpath:db/migration")
                .load()
                .migrate();
        try {
            return AgroalDataSource.from(
                    new AgroalDataSourceConfigurationSupplier().connectionPoolConfiguration(pool -> pool.maxSize(1)
                            .connectionFactoryConfiguration(connection -> connection
                                    .jdbcUrl(own)
                                    .principal(new NamePrincipal(user))
                                    .credential(new SimplePassword("none")))));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Takes in what was announced, in one batch. */
    public void tell(List<OutgoingEvent> events) {
        for (OutgoingEvent event : events) {
            String type = Contracts.typeOf(event.data().getClass());
            ReceivedEvent received = new ReceivedEvent(
                    event.id(),
                    type,
                    "urn:handslag:test",
                    event.subject(),
                    event.sequence(),
                    event.partitionKey(),
                    event.time(),
                    EventJson.tree(EventJson.write(event.data()).getBytes(StandardCharsets.UTF_8)));
            Handlers.all().stream()
                    .<EventHandler>map(beans::get)
                    .filter(one -> one.handles().contains(type))
                    .forEach(one -> one.handle(received));
        }
        transaction.commit();
    }

    /** Makes the projection anew from the facts, with other numbers. */
    public void rebuild() {
        execute("truncate participation_span, intervention_number, person_number");
        forget();
        Optional<UUID> last = Optional.of(new UUID(0, 0));
        while (last.isPresent()) {
            last = beans.get(RebuildSpans.class).after(last.get());
        }
    }

    private static void forget() {
        execute("delete from coded where label_sv is null");
    }

    /** A part of the service. */
    public <T> T get(Class<T> part) {
        return beans.get(part);
    }

    private static void execute(String sql) {
        try (Connection connection = DATABASE.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
