package se.handslag.kit.testing.architecture;

import java.util.List;

/** Per rule, classes that break it and no other. */
enum Breach {
    CYCLE("a feature can be read, and changed, by itself", """
            package se.handslag.sample.thing;
            public class Offender { se.handslag.sample.other.Partner partner; }""", """
            package se.handslag.sample.other;
            public class Partner { se.handslag.sample.thing.Offender back; }"""),
    OTHER_SERVICE("services meet in events and over REST", """
            package se.handslag.sample.thing;
            class Offender { se.handslag.local.servers.PostgresServer server; }"""),
    FIELD_INJECTION("what a class needs stands in its constructor", """
            package se.handslag.sample.thing;
            class Offender { @jakarta.inject.Inject java.time.Clock clock; }"""),
    CONFIG_FIELD("what a class needs stands in its constructor", """
            package se.handslag.sample.thing;
            class Offender { @org.eclipse.microprofile.config.inject.ConfigProperty String setting; }"""),
    NAME("a name says what a class does", """
            package se.handslag.sample.thing;
            class OffenderService {}"""),
    TRANSACTIONAL_CLASS("@UseCase says it", """
            package se.handslag.sample.thing;
            @jakarta.transaction.Transactional
            class Offender {}"""),
    TRANSACTIONAL_METHOD("no methods should be annotated with @Transactional, because @UseCase says it", """
            package se.handslag.sample.thing;
            class Offender { @jakarta.transaction.Transactional void act() {} }"""),
    TRANSACTION_BY_HAND("only the kit opens transactions by hand", """
            package se.handslag.sample.thing;
            class Offender { void act() { io.quarkus.narayana.jta.QuarkusTransaction.begin(); } }"""),
    USE_CASE_OF_TWO("a use case does one thing", """
            package se.handslag.sample.thing;
            @se.handslag.kit.usecase.UseCase
            class Offender { public void one() {} void two() {} }"""),
    PRODUCER("that reside outside of package 'se.handslag.gateway.delivery..'", """
            package se.handslag.sample.thing;
            class Offender { org.apache.kafka.clients.producer.KafkaProducer<String, String> producer; }"""),
    EMITTER("past the outbox", """
            package se.handslag.sample.thing;
            class Offender { org.eclipse.microprofile.reactive.messaging.Emitter<String> emitter; }"""),
    OUTGOING("no methods should be annotated with @Outgoing", """
            package se.handslag.sample.thing;
            class Offender {
                @org.eclipse.microprofile.reactive.messaging.Outgoing("x") String say() { return ""; }
            }"""),
    RESOURCE_WITH_DATABASE("only use cases touch the database", """
            package se.handslag.sample.thing;
            @jakarta.ws.rs.Path("offenders")
            class Offender { jakarta.persistence.EntityManager database; }"""),
    RESOURCE_WITH_STORE("only use cases touch the database", """
            package se.handslag.sample.thing;
            @jakarta.ws.rs.Path("offenders")
            class Offender { Store store; }""", """
            package se.handslag.sample.thing;
            class Store implements io.quarkus.hibernate.orm.panache.PanacheRepositoryBase<Thing, java.util.UUID> {}"""),
    ENTITY_ANSWERED("should have no entity in an answer", """
            package se.handslag.sample.thing;
            @jakarta.ws.rs.Path("offenders")
            @jakarta.annotation.security.PermitAll
            class Offender { @jakarta.ws.rs.GET java.util.List<Thing> list() { return null; } }"""),
    ENTITY_IN_VIEW("should have no entity in a view", """
            package se.handslag.sample.thing;
            record OffenderView(java.util.List<Thing> things) {}"""),
    UNSAID("an operation that says nothing is closed to all", """
            package se.handslag.sample.thing;
            @jakarta.ws.rs.Path("offenders")
            class Offender { @jakarta.ws.rs.DELETE public void end() {} }"""),
    UNTYPED("the bodies are missing from the API description", """
            package se.handslag.sample.thing;
            @jakarta.ws.rs.Path("offenders")
            @jakarta.annotation.security.PermitAll
            class Offender { @jakarta.ws.rs.GET public jakarta.ws.rs.core.Response list() { return null; } }"""),
    SETTER("a setter lets anybody break", """
            package se.handslag.sample.thing;
            @jakarta.persistence.Entity
            class Offender { private String name; void setName(String to) { name = to; } }"""),
    OPEN_FIELD("a field in the open is a setter", """
            package se.handslag.sample.thing;
            @jakarta.persistence.Entity
            class Offender { public String name; }"""),
    NOW("time comes from the injected Clock", """
            package se.handslag.sample.thing;
            class Offender { Object now() { return java.time.Instant.now(); } }"""),
    TODAY("time comes from the injected Clock", """
            package se.handslag.sample.thing;
            class Offender { Object now() { return java.time.LocalDate.now(java.time.ZoneOffset.UTC); } }"""),
    OWN_CLOCK("time comes from the injected Clock", """
            package se.handslag.sample.thing;
            class Offender { Object clock() { return java.time.Clock.systemUTC(); } }"""),
    MILLIS("time comes from the injected Clock", """
            package se.handslag.sample.thing;
            class Offender { long now() { return System.currentTimeMillis(); } }""");

    private static final String NEXT_FILE = "\f";
    private final String because;
    private final String sources;

    Breach(String because, String... sources) {
        this.because = because;
        this.sources = String.join(NEXT_FILE, sources);
    }

    /** Part of the broken rule's text. */
    String because() {
        return because;
    }

    List<String> sources() {
        return List.of(sources.split(NEXT_FILE, -1));
    }
}
