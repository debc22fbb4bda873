package se.handslag.kubernetes.rule;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import se.handslag.kubernetes.code.Agencies;
import se.handslag.kubernetes.code.LocalRealm;
import se.handslag.kubernetes.render.Manifests;

/** The realm of a site is the one of deploy/keycloak, with the agencies of the site and without the people for trying out. */
public final class Realm implements Rule {
    @Override
    public Stream<String> broken(Manifests manifests) {
        LocalRealm local = new LocalRealm();
        return manifests
                .kind("KeycloakRealmImport")
                .map(each -> each.at("/spec/realm"))
                .flatMap(realm -> Stream.of(
                                difference(local.settings(), LocalRealm.settings(realm)),
                                difference(local.members(Agencies.codes(manifests)), LocalRealm.members(realm)),
                                realm.path("users")
                                        .valueStream()
                                        .filter(user -> !user.has("serviceAccountClientId"))
                                        .map(user -> "a person: "
                                                + user.path("username").asText()))
                        .flatMap(each -> each)
                        .map(problem -> "realm: " + problem));
    }

    private static Stream<String> difference(Map<String, JsonNode> wanted, Map<String, JsonNode> given) {
        Set<String> names = new TreeSet<>(wanted.keySet());
        names.addAll(given.keySet());
        return names.stream()
                .filter(name -> !given.containsKey(name) || !given.get(name).equals(wanted.get(name)))
                .map(name -> name + " is " + given.get(name) + ", not " + wanted.get(name));
    }
}
