package se.handslag.local.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import se.handslag.local.servers.AgenciesListener;
import se.handslag.local.servers.KafkaServer;
import se.handslag.local.servers.KeycloakServer;
import se.handslag.local.servers.PostgresServer;
import se.handslag.local.servers.ServerException;

/** Starts a {@link Stack}, as much of it at the same time as possible. */
public final class StackBuilder {

    private static final String KEYCLOAK = "keycloak";

    private Home home;
    private Ports ports = Ports.free();
    private Progress progress = Progress.SILENT;
    private Runnable build = () -> {};

    StackBuilder() {}

    /** Keeps data, logs and secrets here from one start to the next. Without it: a new folder for temporary files. */
    public StackBuilder home(Path folder) {
        home = new Home(folder);
        return this;
    }

    /** Without it: free ones. */
    public StackBuilder ports(Ports fixed) {
        ports = fixed;
        return this;
    }

    public StackBuilder progress(Progress listener) {
        progress = listener;
        return this;
    }

    /** Something to do before the services are started, while the servers start. */
    public StackBuilder build(Runnable work) {
        build = work;
        return this;
    }

    /**
     * Starts everything and returns when all four services are ready; {@link ServerException} with what went wrong first.
     * Whatever was started by then ends with the JVM.
     */
    public Stack start() {
        if (home == null) {
            home = new Home(temporary());
        }
        ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
        try {
            return start(threads);
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw e;
        } finally {
            threads.shutdown();
        }
    }

    private Stack start(ExecutorService threads) {
        RealmFile realm = RealmFile.ofProject();
        Secrets secrets = Secrets.of(home, realm);
        var built = CompletableFuture.runAsync(build, threads);
        var prepared = CompletableFuture.runAsync(() -> KeycloakServer.prepare(log(KEYCLOAK)), threads);
        var postgres = CompletableFuture.supplyAsync(() -> progress.step("PostgreSQL", this::postgres), threads);
        var keycloak = postgres.thenCombineAsync(
                prepared,
                (database, done) -> progress.step("Keycloak", () -> keycloak(database, realm, secrets)),
                threads);
        var kafka = keycloak.thenApplyAsync(issuer -> progress.step("Kafka", () -> kafka(issuer, realm)), threads);
        var stack = kafka.thenCombineAsync(
                built,
                (broker, done) -> {
                    var environment = new ServiceEnvironment(postgres.join(), broker, keycloak.join(), secrets, ports);
                    return services(new Stack(environment, home), threads);
                },
                threads);
        // A combination waits for both its parts, even if one has failed already; the user should not.
        return (Stack) CompletableFuture.anyOf(stack, failureOf(built), failureOf(prepared), failureOf(postgres))
                .join();
    }

    /** Completes only if the part fails. */
    private static CompletableFuture<?> failureOf(CompletableFuture<?> part) {
        return part.thenCompose(success -> new CompletableFuture<>());
    }

    private PostgresServer postgres() {
        var postgres = PostgresServer.builder()
                .durable(true)
                .port(ports.of(Port.POSTGRESQL))
                .dataDirectory(home.data("postgresql"))
                .setting("max_connections", "150")
                .start();
        for (Service service : Service.values()) {
            postgres.provide(service.database());
        }
        return postgres;
    }

    private KeycloakServer keycloak(PostgresServer postgres, RealmFile realm, Secrets secrets) {
        renewIfChanged(postgres, realm);
        var keycloak = KeycloakServer.builder()
                .port(ports.of(Port.KEYCLOAK))
                .database(postgres.jdbcUrl(KEYCLOAK), KEYCLOAK)
                .realm(realm.path())
                .log(log(KEYCLOAK))
                .pidFile(home.pid(KEYCLOAK))
                .environment("HANDSLAG_CONSOLE_URL", "http://localhost:" + ports.of(Port.GATEWAY))
                .environment("HANDSLAG_PASSWORD_PEOPLE", secrets.peoplePassword())
                .environment("KC_BOOTSTRAP_ADMIN_USERNAME", "admin")
                .environment("KC_BOOTSTRAP_ADMIN_PASSWORD", secrets.value("keycloak.admin.password"));
        for (String client : realm.clients()) {
            keycloak.environment(RealmFile.secretVariable(client), secrets.client(client));
        }
        return keycloak.start();
    }

    /** Keycloak imports a realm only once; when the file has changed, its database is made anew. */
    private void renewIfChanged(PostgresServer postgres, RealmFile realm) {
        Path imported = home.data("imported-realm.json");
        try {
            if (!Files.exists(imported) || !Files.readString(imported).equals(realm.text())) {
                postgres.drop(KEYCLOAK);
                Files.writeString(imported, realm.text());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        postgres.provide(KEYCLOAK);
    }

    private KafkaServer kafka(KeycloakServer keycloak, RealmFile realm) {
        var kafka = KafkaServer.builder()
                .port(ports.of(Port.KAFKA))
                .controllerPort(ports.of(Port.KAFKA_CONTROLLER))
                .agencies(new AgenciesListener(ports.of(Port.KAFKA_AGENCIES), keycloak.issuer(), keycloak.jwksUrl()))
                .dataDirectory(home.data("kafka"))
                .log(log("kafka"))
                .start();
        Topics.provide(kafka, realm.agencies());
        return kafka;
    }

    private Stack services(Stack stack, ExecutorService threads) {
        CompletableFuture.allOf(stack.services().stream()
                        .map(service -> CompletableFuture.runAsync(
                                () -> progress.step(service.service().module(), () -> {
                                    service.start();
                                    return service;
                                }),
                                threads))
                        .toArray(CompletableFuture<?>[]::new))
                .join();
        stack.stopAtExit();
        return stack;
    }

    private Path log(String name) {
        try {
            Files.createDirectories(home.log(name).getParent());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return home.log(name);
    }

    private static Path temporary() {
        try {
            return Files.createTempDirectory("handslag-stack-");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
