package se.handslag.kubernetes.rule;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.handslag.kubernetes.render.Manifests;
import se.handslag.kubernetes.render.Nodes;

/** Every placeholder of the realm has a value, and every value a placeholder. */
public final class RealmPlaceholders implements Rule {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{(\\w+)}");

    @Override
    public Stream<String> broken(Manifests manifests) {
        return manifests.kind("KeycloakRealmImport").flatMap(each -> {
            Set<String> used = PLACEHOLDER
                    .matcher(each.at("/spec/realm").toString())
                    .results()
                    .map((MatchResult found) -> found.group(1))
                    .collect(Collectors.toCollection(TreeSet::new));
            Set<String> given =
                    new TreeSet<>(Nodes.map(each, "/spec/placeholders").keySet());
            manifests
                    .kind("Keycloak")
                    .flatMap(server -> Nodes.list(server, "/spec/env"))
                    .forEach(variable -> given.add(variable.path("name").asText()));
            return used.equals(given)
                    ? Stream.empty()
                    : Stream.of("the realm uses " + used + ", but is given " + given);
        });
    }
}
