package se.handslag.participant.directory;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** A unit of an agency that the gateway announced. */
@Entity
@Table(name = "known_unit")
class KnownUnit {
    @Id
    private UUID id;

    private String agency;

    protected KnownUnit() {}

    KnownUnit(UUID id, String agency) {
        this.id = id;
        this.agency = agency;
    }

    UUID id() {
        return id;
    }

    String agency() {
        return agency;
    }
}
