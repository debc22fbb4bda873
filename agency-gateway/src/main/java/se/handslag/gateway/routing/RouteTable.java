package se.handslag.gateway.routing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Which service owns which resource. What stands here is reachable from outside, and nothing else is. */
@ApplicationScoped
public class RouteTable {
    private final Map<String, Upstream> owners = new LinkedHashMap<>();

    RouteTable(RouteConfig config) {
        Upstream participants = new Upstream("participant-service", config.participantService());
        Upstream interventions = new Upstream("intervention-service", config.interventionService());
        Upstream outcomes = new Upstream("outcome-service", config.outcomeService());
        owners.put("participants", participants);
        owners.put("participant-searches", participants);
        owners.put("hand-offs", participants);
        owners.put("lifted-hand-offs", participants);
        owners.put("hand-off-codes", participants);
        owners.put("hand-off-counts", participants);
        owners.put("deadline-rules", participants);
        owners.put("referrals", participants);
        owners.put("deviations", participants);
        owners.put("plan-steps", participants);
        owners.put("watches", participants);
        owners.put("fell-between-months", participants);
        owners.put("hand-off-times", participants);
        owners.put("reopenings", participants);
        owners.put("follow-ups", participants);
        owners.put("lifted-deviations", participants);
        owners.put("merge-proposals", participants);
        owners.put("identity-readings", participants);
        owners.put("associations", interventions);
        owners.put("interventions", interventions);
        owners.put("programmes", interventions);
        owners.put("providers", interventions);
        owners.put("agreements", interventions);
        owners.put("budget-reports", interventions);
        owners.put("hsds", interventions);
        owners.put("national-counts", interventions);
        owners.put("participations", interventions);
        owners.put("code-lists", interventions);
        owners.put("questions", interventions);
        owners.put("queue-entries", interventions);
        owners.put("esf-participant-files", interventions);
        owners.put("esf-participant-file-months", interventions);
        owners.put("imports", interventions);
        owners.put("reports", outcomes);
        owners.put("closed-years", outcomes);
        owners.put("success-definitions", outcomes);
        owners.put("goals", outcomes);
        owners.put("indicator-sets", outcomes);
        owners.put("indicator-answers", outcomes);
    }

    /** Owners by the first segment of the path under the API's root. */
    public Map<String, Upstream> owners() {
        return Map.copyOf(owners);
    }

    /** The services, each once. */
    public List<Upstream> upstreams() {
        return owners.values().stream().distinct().toList();
    }
}
