package se.handslag.kubernetes.rule;

import java.util.stream.Stream;
import se.handslag.kubernetes.render.Manifests;
import se.handslag.kubernetes.render.Nodes;

/** A pod that no other policy names neither listens nor talks. */
public final class DeniedByDefault implements Rule {
    @Override
    public Stream<String> broken(Manifests manifests) {
        boolean denied = manifests
                .kind("NetworkPolicy")
                .map(each -> each.path("spec"))
                .anyMatch(spec -> spec.path("podSelector").isEmpty()
                        && Nodes.texts(spec, "/policyTypes")
                                .toList()
                                .containsAll(java.util.List.of("Ingress", "Egress"))
                        && spec.path("ingress").isEmpty()
                        && spec.path("egress").isEmpty());
        return denied ? Stream.empty() : Stream.of("no policy denies by default");
    }
}
