package se.handslag.kubernetes.rule;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import se.handslag.kubernetes.render.Environment;
import se.handslag.kubernetes.render.Manifests;
import se.handslag.kubernetes.render.Nodes;

/** Each service has a database of its own, reached over TLS with the certificate checked, copied to a second node before a commit is acknowledged. */
public final class Databases implements Rule {
    @Override
    public Stream<String> broken(Manifests manifests) {
        Set<String> taken = new HashSet<>();
        Stream<String> urls = Stream.concat(
                manifests.kind("Deployment").flatMap(each -> broken(
                                manifests,
                                Environment.of(manifests, each)
                                        .values()
                                        .getOrDefault("QUARKUS_DATASOURCE_JDBC_URL", ""),
                                each.at("/spec/template/spec"),
                                taken)
                        .map(problem -> Manifests.title(each) + ": " + problem)),
                manifests.kind("Keycloak").flatMap(each -> broken(
                                manifests,
                                each.at("/spec/db/url").asText(),
                                each.at("/spec/unsupported/podTemplate/spec"),
                                taken)
                        .map(problem -> Manifests.title(each) + ": " + problem)));
        return Stream.concat(
                urls,
                manifests
                        .kind("Cluster")
                        .filter(each -> each.at("/spec/instances").asInt() < 3
                                || each.at("/spec/postgresql/synchronous/number")
                                                .asInt()
                                        < 1
                                || !each.at("/spec/postgresql/synchronous/dataDurability")
                                        .asText()
                                        .equals("required"))
                        .map(each -> Manifests.title(each) + ": may lose a commit with its node"));
    }

    private static Stream<String> broken(Manifests manifests, String url, JsonNode pod, Set<String> taken) {
        return manifests
                .kind("Cluster")
                .filter(each -> url.startsWith("jdbc:postgresql://" + Manifests.name(each) + "-rw:5432/"
                        + each.at("/spec/bootstrap/initdb/database").asText() + "?"))
                .findFirst()
                .map(each -> Stream.of(
                                unless(taken.add(Manifests.name(each)), "shares " + Manifests.name(each)),
                                unless(url.contains("sslmode=verify-full"), "does not check the server"),
                                unless(trusts(url, pod, Manifests.name(each) + "-ca"), "does not hold its CA"))
                        .flatMap(problem -> problem))
                .orElse(Stream.of("no database at " + url));
    }

    private static boolean trusts(String url, JsonNode pod, String secret) {
        return Nodes.list(pod, "/volumes")
                .filter(volume -> volume.at("/secret/secretName").asText().equals(secret))
                .map(volume -> volume.path("name").asText())
                .flatMap(volume -> Nodes.list(pod, "/containers/0/volumeMounts")
                        .filter(mount -> mount.path("name").asText().equals(volume)))
                .anyMatch(mount ->
                        url.contains("sslrootcert=" + mount.path("mountPath").asText() + "/ca.crt"));
    }

    private static Stream<String> unless(boolean well, String problem) {
        return well ? Stream.empty() : Stream.of(problem);
    }
}
