package se.handslag.gateway.localgroup;

import java.time.Instant;
import java.util.List;

/**
 * A group as it stands.
 *
 * @param members sorted
 */
record LocalGroupRow(
        String municipality,
        String name,
        String association,
        List<Member> members,
        Instant registeredAt,
        long version) {}
