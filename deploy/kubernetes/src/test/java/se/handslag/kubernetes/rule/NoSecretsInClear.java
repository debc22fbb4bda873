package se.handslag.kubernetes.rule;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.handslag.kubernetes.render.Environment;
import se.handslag.kubernetes.render.Manifests;
import se.handslag.kubernetes.render.Nodes;

/** Nothing secret is written in a manifest. */
public final class NoSecretsInClear implements Rule {
    private static final Pattern SECRET_NAME = Pattern.compile("PASSWORD|SECRET|JAAS|HANDSLAG_KEYS");

    @Override
    public Stream<String> broken(Manifests manifests) {
        return Stream.of(
                        manifests.kind("Secret").map(each -> Manifests.title(each) + ": is in the repository"),
                        manifests
                                .kind("Deployment")
                                .flatMap(each -> Environment.of(manifests, each).values().keySet().stream()
                                        .filter(name ->
                                                SECRET_NAME.matcher(name).find())
                                        .map(name -> Manifests.title(each) + ": " + name + " is written out")),
                        manifests
                                .kind("KafkaUser")
                                .filter(each -> each.at("/spec/authentication").has("password"))
                                .map(each -> Manifests.title(each) + ": brings its own password"),
                        manifests.kind("KeycloakRealmImport").flatMap(NoSecretsInClear::inRealm))
                .flatMap(each -> each);
    }

    private static Stream<String> inRealm(JsonNode realm) {
        return Nodes.walk(realm.at("/spec/realm"))
                .filter(each -> each.has("credentials")
                        || !each.path("secret").asText("${X}").matches("\\$\\{\\w+}"))
                .map(each -> Manifests.title(realm) + ": a secret or a password of "
                        + each.path("clientId").asText() + each.path("username").asText());
    }
}
