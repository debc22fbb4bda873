package se.handslag.local.scenario.load;

import java.util.List;
import java.util.Map;
import se.handslag.local.scenario.file.Intervention;
import se.handslag.local.scenario.file.Intervention.Session;
import se.handslag.local.scenario.file.Scenario;
import se.handslag.local.scenario.person.Person;

/** Loads the group sessions of interventions; everybody who is in on that day comes. */
final class LoadSessions {

    private final Scenario scenario;
    private final Requests requests;
    private final Made made;

    LoadSessions(Scenario scenario, Requests requests, Made made) {
        this.scenario = scenario;
        this.requests = requests;
        this.made = made;
    }

    static int requests(Scenario scenario) {
        return 2
                * scenario.interventions().stream()
                        .mapToInt(intervention -> intervention.sessions().size())
                        .sum();
    }

    void load(Map<Person, String> participations) {
        for (Intervention intervention : scenario.interventions()) {
            List<Session> sessions = intervention.sessions();
            for (int i = 0; i < sessions.size(); i++) {
                session(intervention, sessions.get(i), i, participations);
            }
        }
    }

    private void session(Intervention intervention, Session session, int place, Map<Person, String> participations) {
        String client = "agency-" + intervention.carriedOutBy().getFirst();
        String path = "/interventions/" + made.interventions().get(intervention.key()) + "/sessions";
        String id = requests.post(
                client, path, FrameBodies.session(session), "session-" + intervention.key() + "-" + place);
        List<Map<String, Object>> there = participations.entrySet().stream()
                .filter(in -> in.getKey().group().intervention().equals(intervention.key()))
                .filter(in -> !in.getKey().startedOn().isAfter(session.heldOn()))
                .filter(in -> in.getKey().endedOn().stream().noneMatch(session.heldOn()::isAfter))
                .map(in -> Map.<String, Object>of("participationId", in.getValue(), "present", true))
                .toList();
        requests.put(client, path + "/" + id + "/attendances", Map.of("items", there));
    }
}
