package se.handslag.gateway.directory;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import se.handslag.kit.contract.agencies.UnitRegistered;
import se.handslag.kit.id.Ids;

/** A part of an agency (enhet) that can receive hand-offs. */
@Entity
@Table(name = "agency_unit")
class Unit {
    @Id
    private UUID id;

    @Column(name = "agency_code", nullable = false)
    private String agencyCode;

    @Column(nullable = false)
    private String name;

    @Column(name = "registered_at", nullable = false)
    private Instant registeredAt;

    @Version
    private long version;

    /** For JPA. */
    protected Unit() {}

    private Unit(String agencyCode, String name, Instant registeredAt) {
        this.id = Ids.next();
        this.agencyCode = agencyCode;
        this.name = name;
        this.registeredAt = registeredAt;
    }

    static Unit register(String agencyCode, String name, Instant at) {
        return new Unit(agencyCode, name, at);
    }

    UnitRegistered event() {
        return new UnitRegistered(id, agencyCode, name);
    }

    UnitRow row() {
        return new UnitRow(id, agencyCode, name, registeredAt, version);
    }
}
