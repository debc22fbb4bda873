package se.handslag.intervention.hsds;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Ids for what has a name with us and wants an id in HSDS: the same name has the same id, in every service and for ever. */
final class HsdsIds {
    private HsdsIds() {}

    static UUID taxonomy(String list) {
        return named("taxonomy", list);
    }

    static UUID term(String list, String code) {
        return named("taxonomy_term", list, code);
    }

    static UUID location(String municipality) {
        return named("location", municipality);
    }

    /** A part of a service, such as its funding. */
    static UUID partOf(UUID service, String kind, String name) {
        return named(kind, service.toString(), name);
    }

    private static UUID named(String... parts) {
        return UUID.nameUUIDFromBytes(
                ("urn:handslag:hsds:" + String.join("/", parts)).getBytes(StandardCharsets.UTF_8));
    }
}
