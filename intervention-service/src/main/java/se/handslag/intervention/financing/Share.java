package se.handslag.intervention.financing;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * What one pays.
 *
 * @param code a county's two digits, a municipality's four, SE for the state
 */
@Embeddable
public record Share(
        @Column(name = "payer") @Enumerated(EnumType.STRING) Payer payer,
        @Column(name = "code") String code,
        @Column(name = "kronor") long kronor) {

    static final String STATE = "SE";
}
