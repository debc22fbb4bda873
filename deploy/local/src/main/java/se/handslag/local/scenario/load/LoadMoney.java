package se.handslag.local.scenario.load;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import se.handslag.local.scenario.file.Goal;
import se.handslag.local.scenario.file.Intervention;
import se.handslag.local.scenario.file.Intervention.Budget;
import se.handslag.local.scenario.file.Provider;
import se.handslag.local.scenario.file.Scenario;

/** Loads what interventions cost, with whom there are agreements, and what is to be reached. */
final class LoadMoney {

    private final Scenario scenario;
    private final Requests requests;
    private final Made made;

    LoadMoney(Scenario scenario, Requests requests, Made made) {
        this.scenario = scenario;
        this.requests = requests;
        this.made = made;
    }

    static int requests(Scenario scenario) {
        int budgets = scenario.interventions().stream()
                .mapToInt(intervention -> intervention.budgets().size())
                .sum();
        int agreements = scenario.providers().stream()
                .mapToInt(provider -> 1 + provider.agreements().size())
                .sum();
        return budgets
                + agreements
                + scenario.definitions().size()
                + scenario.goals().size();
    }

    void load() {
        scenario.interventions().forEach(this::budgets);
        scenario.providers().forEach(this::provider);
        String client = "association-" + ofGoals();
        for (Map<String, Object> definition : scenario.definitions()) {
            requests.post(client, "/success-definitions", definition, "definition-" + definition.get("id"));
        }
        List<Goal> goals = scenario.goals();
        for (int i = 0; i < goals.size(); i++) {
            Map<String, Object> body = new HashMap<>(goals.get(i).goal());
            body.put("scope", "PROGRAMME");
            body.put("scopeId", made.programmes().get(goals.get(i).programme()));
            requests.post(client, "/goals", body, "goal-" + i);
        }
    }

    /** Whoever sets goals defines what success is. */
    private String ofGoals() {
        return scenario.goals().isEmpty()
                ? scenario.associations().getFirst().code()
                : scenario.programme(scenario.goals().getFirst().programme())
                        .associations()
                        .getFirst();
    }

    private void budgets(Intervention intervention) {
        String client = "association-" + scenario.associationOf(intervention);
        String path = "/interventions/" + made.interventions().get(intervention.key()) + "/budgets/";
        for (Budget budget : intervention.budgets()) {
            requests.put(client, path + budget.year() + "/" + inAPath(budget.type()), FrameBodies.budget(budget));
        }
    }

    /** Codes are written as paths are, such as insats-cost. */
    private static String inAPath(String code) {
        return code.toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private void provider(Provider provider) {
        String client = "association-" + provider.association();
        String id = requests.post(
                client,
                "/providers",
                Map.of("association", provider.association(), "name", provider.name()),
                "provider-" + provider.key());
        for (Provider.Agreement agreement : provider.agreements()) {
            requests.post(
                    client,
                    "/agreements",
                    FrameBodies.agreement(agreement, id, made.interventions().get(agreement.intervention())),
                    "agreement-" + provider.key() + "-" + agreement.intervention());
        }
    }
}
