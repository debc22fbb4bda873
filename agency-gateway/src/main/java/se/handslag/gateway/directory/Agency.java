package se.handslag.gateway.directory;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import se.handslag.kit.contract.agencies.AgencyRegistered;

/** A member authority: the only kind of organisation that may be responsible for a participant. */
@Entity
@Table(name = "agency")
class Agency {
    @Id
    private String code;

    @Column(nullable = false)
    private String name;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private AgencyKind kind;

    private String municipality;

    @Column(name = "registered_at", nullable = false)
    private Instant registeredAt;

    @Version
    private long version;

    /** For JPA. */
    protected Agency() {}

    private Agency(NewAgency agency, Instant registeredAt) {
        this.code = agency.code();
        this.name = agency.name();
        this.kind = agency.kind();
        this.municipality = agency.municipality().orElse(null);
        this.registeredAt = registeredAt;
    }

    static Agency register(NewAgency agency, Instant at) {
        return new Agency(agency, at);
    }

    /** False if there was nothing to change. */
    boolean change(String newName, Optional<String> newMunicipality) {
        boolean same = name.equals(newName) && Objects.equals(municipality, newMunicipality.orElse(null));
        name = newName;
        municipality = newMunicipality.orElse(null);
        return !same;
    }

    AgencyKind kind() {
        return kind;
    }

    long version() {
        return version;
    }

    AgencyRegistered event() {
        return new AgencyRegistered(code, name, kind.name(), Optional.ofNullable(municipality));
    }

    AgencyRow row() {
        return new AgencyRow(code, name, kind, Optional.ofNullable(municipality), registeredAt, version);
    }
}
