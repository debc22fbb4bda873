package se.handslag.kit.testing.architecture;

import java.util.List;

/** A small service that keeps every rule. Each class of a kind can be left out without the others missing it. */
final class Samples {
    static final List<String> GOOD = List.of("""
            package se.handslag.sample.thing;
            @jakarta.persistence.Entity
            class Thing {
                @jakarta.persistence.Id private java.util.UUID id;
                void settle(java.time.Clock clock) { clock.instant(); java.time.Instant.now(clock); }
            }""", """
            package se.handslag.sample.thing;
            record ThingView(java.util.UUID id) {}""", """
            package se.handslag.sample.thing;
            @se.handslag.kit.usecase.UseCase
            class MakeThing {
                java.util.UUID make() { return idOf(); }
                private static java.util.UUID idOf() { return null; }
            }""", """
            package se.handslag.sample.thing;
            @jakarta.ws.rs.Path("things")
            class ThingResource {
                @jakarta.ws.rs.GET
                @jakarta.annotation.security.RolesAllowed("caseworker")
                public java.util.List<java.util.UUID> list() { return java.util.List.of(); }
            }""", """
            package se.handslag.sample.other;
            class Other {}""");

    private Samples() {}

    static boolean isOf(Kind kind, String source) {
        return switch (kind) {
            case ENTITIES -> source.contains(".Entity\n");
            case VIEWS -> source.contains("View(");
            case USE_CASES -> source.contains(".UseCase\n");
            case RESOURCES -> source.contains(".Path(");
            case CLASSES -> true;
        };
    }
}
