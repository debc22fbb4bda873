package se.handslag.intervention.agreement;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Optional;
import java.util.UUID;
import se.handslag.intervention.intervention.Period;
import se.handslag.intervention.recording.Recording;
import se.handslag.kit.id.Ids;

/** What an association has agreed on with a provider, for one intervention or for its part of a programme. */
@Entity
@Table(name = "agreement")
public class Agreement {
    @Id
    @Column(name = "id", updatable = false)
    private UUID id;

    @Column(name = "association", updatable = false)
    private String association;

    @Column(name = "provider_id", updatable = false)
    private UUID providerId;

    @Column(name = "intervention_id", updatable = false)
    private UUID interventionId;

    @Column(name = "programme_id", updatable = false)
    private UUID programmeId;

    @Embedded
    private Period period;

    @Column(name = "amount_kronor")
    private long amountKronor;

    @Column(name = "places")
    private Integer places;

    @Embedded
    private Recording recording;

    @Version
    @Column(name = "version")
    private int version;

    /** For Hibernate. */
    protected Agreement() {}

    private Agreement(String association, NewAgreement asked, Recording recording) {
        this.id = Ids.next();
        this.association = association;
        this.providerId = asked.providerId();
        this.interventionId = asked.interventionId().orElse(null);
        this.programmeId = asked.programmeId().orElse(null);
        this.recording = recording;
        take(asked.terms());
    }

    /**
     * A new one of this association; that provider and subject are the association's is for the caller to know.
     *
     * @throws IllegalArgumentException if it is for nothing or for two things, or ends before it starts
     */
    static Agreement register(String association, NewAgreement asked, Recording recording) {
        if (!asked.isForOneThing()) {
            throw new IllegalArgumentException("an agreement is for one thing");
        }
        return new Agreement(association, asked, recording);
    }

    /** Takes other terms; false if they are as they were. */
    boolean revise(Terms terms) {
        if (terms().equals(terms)) {
            return false;
        }
        take(terms);
        return true;
    }

    private void take(Terms terms) {
        this.period = new Period(terms.startsOn(), terms.endsOn().orElse(null));
        this.amountKronor = terms.amountKronor();
        this.places = terms.places().orElse(null);
    }

    public UUID id() {
        return id;
    }

    public String association() {
        return association;
    }

    public UUID providerId() {
        return providerId;
    }

    /** What it is for, if it is no programme. */
    public Optional<UUID> interventionId() {
        return Optional.ofNullable(interventionId);
    }

    /** What it is for, if it is no intervention. */
    public Optional<UUID> programmeId() {
        return Optional.ofNullable(programmeId);
    }

    public Terms terms() {
        return new Terms(period.startsOn(), period.lastDay(), amountKronor, Optional.ofNullable(places));
    }

    public Recording recording() {
        return recording;
    }

    public int version() {
        return version;
    }
}
