package se.handslag.intervention.budget.administration;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.Objects;
import java.util.Optional;
import org.hibernate.annotations.Immutable;
import se.handslag.intervention.recording.Recording;

/**
 * What an association's own administration may cost and has cost in a calendar year (ADMIN_COST, R5.3). A fact: what holds
 * later is another with the next revision (R3.8). Revision 0 is what nobody has told of, and kept nowhere.
 */
@Entity
@Immutable
@Table(name = "administration_budget")
public class AdministrationBudget {
    @EmbeddedId
    private AdministrationKey key;

    @Column(name = "budget_kronor")
    private Long budgetKronor;

    @Column(name = "actual_kronor")
    private Long actualKronor;

    @Embedded
    private Recording recording;

    /** For Hibernate. */
    protected AdministrationBudget() {}

    private AdministrationBudget(AdministrationKey key, Long budgetKronor, Long actualKronor, Recording recording) {
        this.key = key;
        this.budgetKronor = budgetKronor;
        this.actualKronor = actualKronor;
        this.recording = recording;
    }

    /** What nobody has told of yet. */
    static AdministrationBudget untold(String association, int year) {
        return new AdministrationBudget(new AdministrationKey(association, year, 0), null, null, null);
    }

    /** What holds from now on in place of this; empty if it is as it was. */
    Optional<AdministrationBudget> tell(Optional<Long> budget, Optional<Long> actual, Recording recordedNow) {
        if (Objects.equals(budgetKronor, budget.orElse(null)) && Objects.equals(actualKronor, actual.orElse(null))) {
            return Optional.empty();
        }
        AdministrationKey next = new AdministrationKey(key.association(), key.year(), key.revision() + 1);
        return Optional.of(new AdministrationBudget(next, budget.orElse(null), actual.orElse(null), recordedNow));
    }

    public AdministrationKey key() {
        return key;
    }

    /** Planned. */
    public Optional<Long> budgetKronor() {
        return Optional.ofNullable(budgetKronor);
    }

    /** Used so far. */
    public Optional<Long> actualKronor() {
        return Optional.ofNullable(actualKronor);
    }

    /** When and from whom the system learned it; empty if nobody has told of it. */
    public Optional<Recording> recording() {
        return Optional.ofNullable(recording);
    }
}
