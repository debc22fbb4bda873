package se.handslag.outcome.selection;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * An association and all its interventions, by name, as they were known.
 *
 * @param code of the association
 */
public record Selection(String code, String name, List<Intervention> interventions) {

    public Selection {
        interventions = List.copyOf(interventions);
    }

    /** The one with this id. */
    public Optional<Intervention> find(UUID id) {
        return interventions.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    /** Codes of the agencies that carry out any of them. */
    public Set<String> carriers() {
        return interventions.stream()
                .flatMap(one -> one.carriedOutBy().stream())
                .collect(Collectors.toUnmodifiableSet());
    }
}
