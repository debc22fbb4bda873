package se.handslag.intervention.budget.administration;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * Which telling of which year of an association's administration.
 *
 * @param revision 1 is the first; the highest holds
 */
@Embeddable
public record AdministrationKey(
        @Column(name = "association") String association,
        @Column(name = "year") int year,
        @Column(name = "revision") int revision) {}
