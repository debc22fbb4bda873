package se.handslag.local.scenario.load;

import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import se.handslag.local.scenario.LoadProgress;

/**
 * The requests of one load, counted. Each has an Idempotency-Key made from the scenario's name and its own place in it,
 * so a load that was cut off is simply run again.
 */
final class Requests {

    private final Api api;
    private final String scenario;
    private final Runnable afterEach;

    Requests(Api api, String scenario, int total, LoadProgress progress) {
        this.api = api;
        this.scenario = scenario;
        var done = new AtomicInteger();
        this.afterEach = () -> progress.loaded(done.incrementAndGet(), total);
    }

    /** Posts and gives the id of what was made. */
    String post(String client, String path, Map<String, Object> body, String place) {
        String id = api.post(client, path, body, key(place)).path("id").asText();
        afterEach.run();
        return id;
    }

    /** Puts what shall be so, over whatever is there. */
    void put(String client, String path, Map<String, Object> body) {
        api.put(client, path, body);
        afterEach.run();
    }

    /** Posts what another scenario that stands in the same frame may have posted before. */
    void postUnlessThere(String client, String path, Map<String, Object> body, String place) {
        // Frames may differ in what they say of the same place.
        api.postUnlessThere(client, path, body, "frame-" + place + "-" + Integer.toHexString(body.hashCode()));
        afterEach.run();
    }

    private String key(String place) {
        return scenario + "-" + place;
    }
}
