package se.handslag.local.scenario;

import java.util.HashMap;
import java.util.Map;

/** Loads what the persons of a scenario stand in: agencies, the association, its groups, interventions and counts. */
final class LoadFrame {

    private static final String PLATFORM = "platform";

    private final Scenario scenario;
    private final Requests requests;

    LoadFrame(Scenario scenario, Requests requests) {
        this.scenario = scenario;
        this.requests = requests;
    }

    static int requests(Scenario scenario) {
        int units = scenario.agencies().stream()
                .mapToInt(agency -> agency.units().size())
                .sum();
        int counts = scenario.interventions().stream()
                .mapToInt(intervention -> intervention.counts().size())
                .sum();
        return scenario.agencies().size()
                + units
                + 1
                + scenario.localGroups().size()
                + scenario.interventions().size()
                + counts;
    }

    /** Loads it all and gives the interventions' ids by their keys in the file. */
    Map<String, String> load() {
        scenario.agencies().forEach(this::agency);
        Scenario.Association association = scenario.association();
        String client = "association-" + association.code();
        requests.postUnlessThere(client, "/associations", Bodies.association(association), "association");
        scenario.localGroups()
                .forEach(group -> requests.postUnlessThere(
                        client,
                        "/local-groups",
                        Bodies.localGroup(association.code(), group),
                        "local-group-" + group.municipality()));
        var ids = new HashMap<String, String>();
        for (Scenario.Intervention intervention : scenario.interventions()) {
            ids.put(intervention.key(), intervention(client, intervention));
        }
        return ids;
    }

    private void agency(Scenario.Agency agency) {
        requests.postUnlessThere(PLATFORM, "/agencies", Bodies.agency(agency), "agency-" + agency.code());
        for (int i = 0; i < agency.units().size(); i++) {
            requests.postUnlessThere(
                    PLATFORM,
                    "/agencies/" + agency.code() + "/units",
                    Map.of("name", agency.units().get(i)),
                    "unit-" + agency.code() + "-" + i);
        }
    }

    private String intervention(String client, Scenario.Intervention intervention) {
        String id = requests.post(
                client,
                "/interventions",
                Bodies.intervention(scenario.association().code(), intervention),
                "intervention-" + intervention.key());
        for (int i = 0; i < intervention.counts().size(); i++) {
            requests.post(
                    client,
                    "/interventions/" + id + "/counts",
                    Bodies.count(intervention.counts().get(i)),
                    "count-" + intervention.key() + "-" + i);
        }
        return id;
    }
}
