package se.handslag.e2e.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.handslag.e2e.RunningStack;
import se.handslag.local.stack.Service;

/** What a service offers is reachable through the one door: a resource that its table forgot would be found here. */
class EveryResourceIsRoutedTest {
    /** Each service answers for its own, to its operator, inside the installation. */
    private static final Set<String> INSIDE = Set.of("api-info", "openapi", "parked-records");

    @ParameterizedTest
    @EnumSource(value = Service.class, names = "GATEWAY", mode = EnumSource.Mode.EXCLUDE)
    void throughTheGateway(Service service) {
        Set<String> offered = resources(RunningStack.service(service).resolve("/handslag/v1/openapi?format=json"));
        offered.removeAll(INSIDE);
        assertThat(offered).isNotEmpty();
        // A service that was slow to tell is left out of the gateway's document for a few seconds.
        URI whole = URI.create(RunningStack.api() + "/openapi.json");
        await().atMost(Duration.ofMinutes(1))
                .untilAsserted(() -> assertThat(resources(whole)).containsAll(offered));
    }

    private static Set<String> resources(URI document) {
        JsonPath json =
                RestAssured.get(document).then().statusCode(200).extract().jsonPath();
        Map<String, Object> paths = json.getMap("paths");
        return paths.keySet().stream()
                .map(path -> path.replaceFirst("^(/handslag/v1)?/([^/]+).*", "$2"))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
