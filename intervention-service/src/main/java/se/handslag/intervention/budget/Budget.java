package se.handslag.intervention.budget;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import se.handslag.intervention.recording.Recording;
import se.handslag.kit.contract.interventions.BudgetRecorded;
import se.handslag.kit.id.Ids;

/**
 * Money and persons of an intervention in a calendar year, of one type (R5.3). A fact: it is never changed; what holds later
 * is another fact with the next revision (R3.8). A year that nobody has told of has revision 0, which is kept nowhere.
 */
@Entity
@Immutable
@Table(name = "budget")
public class Budget {
    @EmbeddedId
    private BudgetKey key;

    @Column(name = "id")
    private UUID id;

    @Embedded
    private Amounts amounts;

    @Embedded
    private Recording recording;

    /** For Hibernate. */
    protected Budget() {}

    private Budget(BudgetKey key, UUID id, Amounts amounts, Recording recording) {
        this.key = key;
        this.id = id;
        this.amounts = amounts;
        this.recording = recording;
    }

    /** What nobody has told of yet. */
    static Budget untold(UUID interventionId, int year, BudgetType type) {
        return new Budget(new BudgetKey(interventionId, year, type, 0), Ids.next(), Amounts.NONE, null);
    }

    /** What holds from now on in place of this; empty if it is as it was. */
    Optional<Budget> tell(Amounts told, Recording recordedNow) {
        return amounts().equals(told) ? Optional.empty() : Optional.of(new Budget(key.next(), id, told, recordedNow));
    }

    /** The fact as it is published. */
    BudgetRecorded recorded() {
        return new BudgetRecorded(
                id,
                key.interventionId(),
                key.year(),
                key.type().name(),
                Optional.ofNullable(amounts().plannedParticipants()),
                Optional.ofNullable(amounts().budgetKronor()),
                Optional.ofNullable(amounts().actualKronor()),
                recording.recordedAt());
    }

    public UUID id() {
        return id;
    }

    public BudgetKey key() {
        return key;
    }

    /** 0 if nobody has told of it. */
    public int revision() {
        return key.revision();
    }

    public Amounts amounts() {
        // Hibernate gives null back if nothing is said.
        return amounts == null ? Amounts.NONE : amounts;
    }

    /** When and from whom the system learned it; empty if nobody has told of it. */
    public Optional<Recording> recording() {
        return Optional.ofNullable(recording);
    }
}
