package se.handslag.kubernetes.rule;

import java.util.List;
import java.util.stream.Stream;
import se.handslag.kubernetes.render.Manifests;

/** The rules, in one visible list. */
public final class Rules {
    private Rules() {}

    /** What holds of the base and of every site. */
    public static List<Rule> always(Manifests declaredSecrets) {
        return List.of(
                new KnownFields(),
                new StrimziSchema(),
                new SameServices(),
                new RestrictedNamespace(),
                new Labels(),
                new Selectors(),
                new ConfigReferences(),
                new ServiceReferences(),
                new SecretReferences(declaredSecrets),
                new NoSecretsInClear(),
                new KnownSettings(),
                new Ports(),
                new Probes(),
                new Limits(),
                new Hardening(),
                new Rollout(),
                new Disruption(),
                new Databases(),
                new StrimziLabels(),
                new Topics(),
                new ServiceAcls(),
                new ConsumerGroups(),
                new KafkaClients(),
                new DeniedByDefault(),
                new Connections());
    }

    /** What holds of a site too: it has agencies, names and versions. */
    public static List<Rule> ofSite(Manifests declaredSecrets) {
        List<Rule> site = List.of(
                new Images(),
                new AgencyAcls(),
                new Realm(),
                new RealmPlaceholders(),
                new TokenTrust(),
                new PublicNames());
        return Stream.concat(always(declaredSecrets).stream(), site.stream()).toList();
    }
}
