package se.handslag.intervention.budget;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Map;
import se.handslag.kit.rest.Link;
import se.handslag.kit.rest.Links;

/** All budgets of an intervention, by year and type. */
public record BudgetListView(
        List<BudgetView> items, @JsonProperty("_links") Map<String, Link> links) {

    static BudgetListView of(List<Budget> budgets, UriInfo uri) {
        return new BudgetListView(
                budgets.stream().map(budget -> BudgetView.of(budget, uri)).toList(), Links.self(uri));
    }
}
