package se.handslag.local.stack;

import java.net.URI;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import se.handslag.local.servers.AtExit;
import se.handslag.local.servers.KafkaServer;
import se.handslag.local.servers.KeycloakServer;
import se.handslag.local.servers.PostgresServer;
import se.handslag.local.servers.Tokens;

/**
 * All of Handslag, running: PostgreSQL, Kafka, Keycloak and the four services as processes of their own. Single members
 * can be stopped, killed and started again. It ends with this JVM.
 */
public final class Stack implements AutoCloseable {

    private final Runnable atExit = this::close;
    private final Map<Service, ServiceProcess> services = new EnumMap<>(Service.class);
    private final PostgresServer postgres;
    private final KafkaServer kafka;
    private final KeycloakServer keycloak;
    private final Secrets secrets;
    private final Ports ports;
    private final Home home;
    private final Tokens tokens;

    Stack(ServiceEnvironment environment, Home home) {
        this.postgres = environment.postgres();
        this.kafka = environment.kafka();
        this.keycloak = environment.keycloak();
        this.secrets = environment.secrets();
        this.ports = environment.ports();
        this.home = home;
        this.tokens = new Tokens(keycloak.issuer(), secrets::client);
        for (Service service : Service.values()) {
            services.put(service, new ServiceProcess(service, environment.of(service), home, ports));
        }
    }

    /** Called when everything runs: from now on it is stopped as a whole, not member by member. */
    void stopAtExit() {
        AtExit.addWhole(atExit);
    }

    public static StackBuilder builder() {
        return new StackBuilder();
    }

    /** The one door of the REST API, ending in {@code /handslag/v1}. */
    public URI api() {
        return URI.create("http://127.0.0.1:" + ports.of(Port.GATEWAY) + "/handslag/v1");
    }

    /** Where an agency's own Kafka client connects, with a token. */
    public String agenciesBootstrapServers() {
        return "127.0.0.1:" + ports.of(Port.KAFKA_AGENCIES);
    }

    public ServiceProcess service(Service service) {
        return services.get(service);
    }

    /** All four, in the order they are declared. */
    public List<ServiceProcess> services() {
        return List.copyOf(services.values());
    }

    public KafkaServer kafka() {
        return kafka;
    }

    public PostgresServer postgres() {
        return postgres;
    }

    public KeycloakServer keycloak() {
        return keycloak;
    }

    public Tokens tokens() {
        return tokens;
    }

    /** Lets organisations in that are not in the realm file. */
    public Newcomers newcomers() {
        return new Newcomers(secrets, ports);
    }

    public Secrets secrets() {
        return secrets;
    }

    /** Where logs and data are. */
    public Home home() {
        return home;
    }

    /** Stops the services at once, then what they stand on. */
    @Override
    public synchronized void close() {
        AtExit.remove(atExit);
        atOnce(services.values().stream().map(service -> (Runnable) service::stop));
        atOnce(Stream.of(kafka::close, keycloak::close));
        postgres.close();
    }

    private static void atOnce(Stream<Runnable> stops) {
        CompletableFuture.allOf(stops.map(stop -> CompletableFuture.runAsync(stop, Thread::startVirtualThread))
                        .toArray(CompletableFuture<?>[]::new))
                .join();
    }
}
