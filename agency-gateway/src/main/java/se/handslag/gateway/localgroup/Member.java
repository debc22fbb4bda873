package se.handslag.gateway.localgroup;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Comparator;
import java.util.Optional;
import java.util.UUID;

/**
 * A seat in a group.
 *
 * @param agency its code
 * @param unitId null if the agency sits there as a whole
 */
@Embeddable
record Member(
        @Column(name = "agency_code", nullable = false) String agency,
        @Column(name = "unit_id") UUID unitId) implements Comparable<Member> {
    private static final Comparator<Member> ORDER = Comparator.comparing(Member::agency)
            .thenComparing(Member::unitId, Comparator.nullsFirst(Comparator.naturalOrder()));

    Optional<UUID> unit() {
        return Optional.ofNullable(unitId);
    }

    @Override
    public int compareTo(Member other) {
        return ORDER.compare(this, other);
    }
}
