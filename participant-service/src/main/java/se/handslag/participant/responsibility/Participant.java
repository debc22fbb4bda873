package se.handslag.participant.responsibility;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.handslag.kit.contract.participants.ParticipantIdentityChanged;
import se.handslag.kit.contract.participants.ParticipantMerged;
import se.handslag.kit.contract.participants.ParticipantProtected;
import se.handslag.kit.contract.participants.ParticipantRegistered;
import se.handslag.kit.contract.participants.ParticipantReopened;
import se.handslag.kit.contract.participants.ResponsibilityMoved;
import se.handslag.kit.time.Stockholm;
import se.handslag.participant.identity.Identity;
import se.handslag.participant.identity.IdentityKind;
import se.handslag.participant.identity.PersonalNumber;
import se.handslag.participant.identity.Sex;

/**
 * A person an agency answers for, with the history of who did: unbroken for as long as they were open (R2.1, S1).
 *
 * <p>Responsibility can be moved in one way only, {@link #takeOver}, which a receiver's own act on a hand-off calls (T1).
 */
@Entity
@Table(name = "participant")
public class Participant {
    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    @Column(name = "identity_kind")
    private IdentityKind identityKind;

    private String municipality;

    @Enumerated(EnumType.STRING)
    private Sex sex;

    @Column(name = "budget_year")
    private Integer budgetYear;

    @Enumerated(EnumType.STRING)
    private ParticipantStatus status;

    @Column(name = "responsible_agency")
    private String responsibleAgency;

    @Column(name = "responsible_unit_id")
    private UUID responsibleUnit;

    @Column(name = "responsible_since")
    private Instant responsibleSince;

    @Column(name = "registered_at")
    private Instant registeredAt;

    @Column(name = "merged_into")
    private UUID mergedInto;

    @Column(name = "merged_at")
    private Instant mergedAt;

    @Version
    private long version;

    @OneToMany(mappedBy = "participant", cascade = CascadeType.PERSIST)
    @OrderBy("from")
    private List<Responsibility> history = new ArrayList<>();

    protected Participant() {}

    /** Registers a participant; the agency answers for them from this instant (R2.1). */
    public static Participant register(UUID id, Identity identity, String municipality, String agency, Instant at) {
        var participant = new Participant();
        participant.id = id;
        participant.identityKind = identity.kind();
        switch (identity) {
            case Identity.Named _ -> participant.municipality = municipality;
            case Identity.Anonymous(Sex sex, int budgetYear) -> {
                participant.sex = sex;
                participant.budgetYear = budgetYear;
            }
        }
        participant.status = ParticipantStatus.OPEN;
        participant.registeredAt = at;
        participant.begin(agency, at, null);
        return participant;
    }

    /**
     * Moves responsibility from its present holder, without a gap (S1).
     *
     * <p>Two machines' clocks may disagree; the new stretch starts after the last one all the same, so that history
     * keeps its order.
     *
     * @throws IllegalStateException if {@code from} does not answer for the participant: a mover must name the present
     *     holder (S2)
     */
    public ResponsibilityMoved takeOver(String from, String to, UUID handOffId, Instant at) {
        if (!isAnsweredForBy(from)) {
            throw new IllegalStateException("responsibility is not with the giver");
        }
        Instant seam = letGo(at);
        begin(to, seam, handOffId);
        return new ResponsibilityMoved(id, from, to, handOffId, seam);
    }

    /**
     * From now on this unit of the responsible agency works with the participant (R3.6); none in particular, if empty. Of
     * the anonymous none is kept (R3.4), and no event tells of it (A2).
     */
    public void assignTo(Optional<UUID> unit) {
        responsibleUnit = isAnonymous() ? null : unit.orElse(null);
    }

    /** The participant has a new present number (R4.1). */
    public ParticipantIdentityChanged renumber(PersonalNumber number, Instant at) {
        identityKind = number.kind();
        return ParticipantFacts.identityChanged(this, number, at);
    }

    /**
     * Ends this participant, since the person is another one too, whose agency goes on answering for them (R4.1).
     *
     * @param survivor the one that goes on; it is open
     */
    public ParticipantMerged mergeInto(UUID survivor, Instant at) {
        mergedAt = letGo(at);
        mergedInto = survivor;
        status = ParticipantStatus.MERGED;
        municipality = null;
        responsibleUnit = null;
        responsibleAgency = null;
        responsibleSince = null;
        return new ParticipantMerged(id, survivor, mergedAt);
    }

    /** Lets go of the participant: from the instant returned nobody answers for them (R2.13). The unit stays known. */
    public Instant close(Instant at) {
        Instant seam = letGo(at);
        status = ParticipantStatus.CLOSED;
        responsibleAgency = null;
        responsibleSince = null;
        return seam;
    }

    /**
     * Takes up a closed participant: the agency answers for them from this instant (R2.13), in the unit that closed, if it
     * is the one that closed.
     *
     * @throws IllegalStateException if it is not closed: responsibility moves by a hand-off alone (T1)
     */
    public ParticipantReopened reopen(String agency, Instant at) {
        if (status != ParticipantStatus.CLOSED) {
            throw new IllegalStateException("only a closed participant is reopened");
        }
        Instant closed = history.getLast().until().orElseThrow();
        Instant opened = at.isAfter(closed) ? at : closed.plus(1, ChronoUnit.MICROS);
        status = ParticipantStatus.OPEN;
        Optional<UUID> unit =
                responsibleUnit().filter(_ -> history.getLast().agency().equals(agency));
        begin(agency, opened, null);
        assignTo(unit);
        return new ParticipantReopened(id, agency, opened);
    }

    /**
     * Makes a named participant anonymous: what says who or where they are is gone, who answers for them stays (R4.3).
     *
     * @param knownSex as the number told it
     */
    public ParticipantProtected protect(Sex knownSex, Instant at) {
        identityKind = IdentityKind.ANONYMOUS;
        municipality = null;
        responsibleUnit = null;
        sex = knownSex;
        budgetYear = Stockholm.dayOf(registeredAt).getYear();
        return new ParticipantProtected(id, at);
    }

    private Instant letGo(Instant at) {
        Instant seam = at.isAfter(responsibleSince) ? at : responsibleSince.plus(1, ChronoUnit.MICROS);
        history.getLast().endAt(seam);
        return seam;
    }

    private void begin(String agency, Instant at, UUID handOffId) {
        responsibleAgency = agency;
        responsibleUnit = null;
        responsibleSince = at;
        history.add(new Responsibility(this, agency, at, handOffId));
    }

    /** Whether this agency answers for the participant now. */
    public boolean isAnsweredForBy(String agency) {
        return agency.equals(responsibleAgency);
    }

    /**
     * Whether this agency is the one to act for the participant: it answers for them, or closed them last and is where the
     * person turns to, to withdraw a consent or to tell of a protected identity.
     */
    public boolean isInCareOf(String agency) {
        return isAnsweredForBy(agency)
                || (status == ParticipantStatus.CLOSED
                        && history.getLast().agency().equals(agency));
    }

    /** Whether this agency answers for the participant, or has. */
    public boolean wasEverAnsweredForBy(String agency) {
        return history.stream().anyMatch(held -> held.agency().equals(agency));
    }

    /** Since when the participant is, or was last, open without a break: registered, or reopened. */
    public Instant openSince() {
        return OpenTime.of(history()).getLast().from();
    }

    /** The fact that the participant was registered, with this number if named. */
    public ParticipantRegistered registered(Optional<PersonalNumber> number) {
        return ParticipantFacts.registered(this, number);
    }

    public UUID id() {
        return id;
    }

    public IdentityKind identityKind() {
        return identityKind;
    }

    /** The four-digit code of the home municipality; empty for the anonymous (R3.4). */
    public Optional<String> municipality() {
        return Optional.ofNullable(municipality);
    }

    /** Known of the anonymous only. */
    public Optional<Sex> sex() {
        return Optional.ofNullable(sex);
    }

    /** The year an anonymous participant is counted in. */
    public Optional<Integer> budgetYear() {
        return Optional.ofNullable(budgetYear);
    }

    public ParticipantStatus status() {
        return status;
    }

    /** The one agency that answers for the participant; empty when closed (S1). */
    public Optional<String> responsibleAgency() {
        return Optional.ofNullable(responsibleAgency);
    }

    /** The unit of that agency, or of the one that closed, that works with the participant. */
    public Optional<UUID> responsibleUnit() {
        return Optional.ofNullable(responsibleUnit);
    }

    public Optional<Instant> responsibleSince() {
        return Optional.ofNullable(responsibleSince);
    }

    public Instant registeredAt() {
        return registeredAt;
    }

    /** The participant that this one's person goes on as. */
    public Optional<UUID> mergedInto() {
        return Optional.ofNullable(mergedInto);
    }

    /** Whether sex and budget year are all that is known of them (R3.4). */
    public boolean isAnonymous() {
        return identityKind == IdentityKind.ANONYMOUS;
    }

    public long version() {
        return version;
    }

    /** Who answered when, oldest first. */
    public List<Responsibility> history() {
        return List.copyOf(history);
    }
}
