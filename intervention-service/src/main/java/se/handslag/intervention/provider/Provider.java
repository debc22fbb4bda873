package se.handslag.intervention.provider;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Optional;
import java.util.UUID;
import se.handslag.intervention.recording.Recording;
import se.handslag.kit.id.Ids;

/**
 * An organisation that runs activities or places for an association (utförare), such as a work-integrating social
 * enterprise. It is no agency: no token can be its own, so nothing about a person ever reaches it through this system.
 */
@Entity
@Table(name = "provider")
public class Provider {
    @Id
    @Column(name = "id", updatable = false)
    private UUID id;

    @Column(name = "association", updatable = false)
    private String association;

    @Column(name = "name")
    private String name;

    @Column(name = "municipality")
    private String municipality;

    @Embedded
    private Recording recording;

    @Version
    @Column(name = "version")
    private int version;

    /** For Hibernate. */
    protected Provider() {}

    private Provider(NewProvider asked, Recording recording) {
        this.id = Ids.next();
        this.association = asked.association();
        this.recording = recording;
        take(asked.terms());
    }

    /** A new one; whether its name is free in the association is for the caller to know. */
    public static Provider register(NewProvider asked, Recording recording) {
        return new Provider(asked, recording);
    }

    /** Takes another name or seat; false if both are as they were. */
    public boolean revise(ProviderTerms terms) {
        if (terms.equals(new ProviderTerms(name, municipality()))) {
            return false;
        }
        take(terms);
        return true;
    }

    private void take(ProviderTerms terms) {
        this.name = terms.name();
        this.municipality = terms.municipality().orElse(null);
    }

    public UUID id() {
        return id;
    }

    public String association() {
        return association;
    }

    public String name() {
        return name;
    }

    /** Of its seat, four digits. */
    public Optional<String> municipality() {
        return Optional.ofNullable(municipality);
    }

    public Recording recording() {
        return recording;
    }

    public int version() {
        return version;
    }
}
