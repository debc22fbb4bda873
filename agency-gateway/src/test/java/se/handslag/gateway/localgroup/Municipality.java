package se.handslag.gateway.localgroup;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.ValidatableResponse;
import jakarta.enterprise.inject.spi.CDI;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import se.handslag.kit.caller.Roles;
import se.handslag.kit.contract.interventions.AssociationRegistered;
import se.handslag.kit.event.OutgoingEvent;
import se.handslag.kit.testing.TopicWriter;
import se.handslag.kit.testing.rest.Api;
import se.handslag.kit.testing.token.Tokens;

/** A municipality of a test's own, with two agencies, one with a unit, and the association that both are in. */
final class Municipality {
    private static final AtomicInteger NEXT = new AtomicInteger(1000);

    final String code = String.format("%04d", NEXT.getAndIncrement());
    final String association = "forbund-" + code;
    final String af = "af-" + code;
    final String kommun = "kommun-" + code;
    final String unit;

    private final String admin = Tokens.association(association);
    // A client of its own: the rate limit counts clients.
    private final String platform =
            Tokens.of("platform-" + code).roles(Set.of(Roles.PLATFORM_ADMIN)).sign();

    Municipality() {
        isOf(association, code);
        register(Map.of("code", af, "name", "AF", "kind", "AF"));
        register(Map.of("code", kommun, "name", "Kommun", "kind", "KOMMUN", "municipality", code));
        unit = Api.as(platform)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(Map.of("name", "Socialtjänst"))
                .post("agencies/{code}/units", kommun)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** The body that registers its group. */
    Map<String, Object> group(List<Map<String, String>> members) {
        Map<String, Object> body = new HashMap<>(change("Samverkansgrupp " + code, members));
        body.put("municipality", code);
        body.put("association", association);
        return body;
    }

    static Map<String, Object> change(String name, List<Map<String, String>> members) {
        return Map.of("name", name, "members", members);
    }

    Map<String, String> seatOfAf() {
        return Map.of("agency", af);
    }

    Map<String, String> seatOfUnit() {
        return Map.of("agency", kommun, "unitId", unit);
    }

    ValidatableResponse registerGroup(List<Map<String, String>> members) {
        return Api.as(admin).body(group(members)).post("local-groups").then();
    }

    ValidatableResponse changeGroup(String ifMatch, Map<String, Object> change) {
        return Api.as(admin)
                .header("If-Match", ifMatch)
                .body(change)
                .put("local-groups/{municipality}", code)
                .then();
    }

    /** The association names these municipalities as its own, as intervention-service announces it. */
    static void isOf(String association, String... municipalities) {
        UUID id = UUID.randomUUID();
        try (var writer = new TopicWriter()) {
            writer.write(OutgoingEvent.of(
                    new AssociationRegistered(id, association, "Samordningsförbundet", List.of(municipalities)),
                    id,
                    0,
                    id.toString(),
                    Clock.systemUTC()));
        }
        AssociationMunicipalities known =
                CDI.current().select(AssociationMunicipalities.class).get();
        boolean heard = false;
        for (int patience = 0; !heard && patience < 10; patience++) {
            heard = known.belongs(municipalities[0], association);
        }
        assertThat(heard).as("the association is known").isTrue();
    }

    private void register(Map<String, String> agency) {
        Api.as(platform).body(agency).post("agencies").then().statusCode(201);
    }
}
