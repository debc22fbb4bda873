package se.handslag.participant.directory;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** An agency that the gateway announced. */
@Entity
@Table(name = "known_agency")
class KnownAgency {
    @Id
    private String code;

    private String kind;

    protected KnownAgency() {}

    KnownAgency(String code, String kind) {
        this.code = code;
        this.kind = kind;
    }

    String code() {
        return code;
    }

    String kind() {
        return kind;
    }
}
