package se.handslag.participant.directory;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import se.handslag.kit.contract.agencies.LocalGroupRegistered;

/** A municipality's local group that the gateway announced. */
@Entity
@Table(name = "known_local_group")
class KnownLocalGroup {
    @Id
    private String municipality;

    private String association;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "known_local_group_member", joinColumns = @JoinColumn(name = "municipality"))
    private List<Seat> members;

    protected KnownLocalGroup() {}

    KnownLocalGroup(LocalGroupRegistered group) {
        this.municipality = group.municipality();
        this.association = group.association();
        this.members = new ArrayList<>(group.members().stream()
                .map(member -> new Seat(member.agency(), member.unitId().orElse(null)))
                .toList());
    }

    LocalGroup asGroup() {
        return new LocalGroup(
                municipality,
                association,
                members.stream()
                        .map(seat -> new LocalGroup.Seat(seat.agency(), seat.unitId()))
                        .toList());
    }

    /** @param unitId null if the agency sits there as a whole */
    @Embeddable
    record Seat(String agency, @Column(name = "unit_id") UUID unitId) {}
}
