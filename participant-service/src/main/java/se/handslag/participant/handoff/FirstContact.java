package se.handslag.participant.handoff;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import se.handslag.participant.handoff.act.Act;

/** When the receiver agreed to take over, when it and the participant mean to meet, and when they have. */
@Embeddable
public record FirstContact(
        @Column(name = "accepted_at") Instant agreedAt,
        @Column(name = "first_contact_planned_on") LocalDate plannedOn,
        @Column(name = "contact_unit_id") UUID unit,
        @Column(name = "first_contact_on") LocalDate heldOn) {

    static FirstContact planned(Act.Accept accept, Instant at) {
        return new FirstContact(at, accept.firstContactOn(), accept.unit().orElse(null), null);
    }

    FirstContact movedTo(LocalDate day) {
        return new FirstContact(agreedAt, day, unit, heldOn);
    }

    FirstContact heldOn(LocalDate day) {
        return new FirstContact(agreedAt, plannedOn, unit, day);
    }

    FirstContact withoutUnit() {
        return new FirstContact(agreedAt, plannedOn, null, heldOn);
    }
}
