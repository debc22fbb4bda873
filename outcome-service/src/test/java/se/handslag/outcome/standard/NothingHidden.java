package se.handslag.outcome.standard;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/** Every count is shown, so that sums can be checked. */
public class NothingHidden implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of("handslag.reports.suppression-limit", "1");
    }
}
