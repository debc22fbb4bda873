package se.handslag.participant.handoff;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import se.handslag.kit.contract.participants.ResponsibilityMoved;
import se.handslag.participant.handoff.act.Actor;
import se.handslag.participant.handoff.act.Offer;
import se.handslag.participant.handoff.clock.Party;
import se.handslag.participant.responsibility.Participant;

/**
 * Who gives, who receives, and in which units. A hand-off is addressed to an agency, or to one of its units.
 *
 * @param caseworker the receiver's who works with it: the subject of a token, null while nobody has taken it
 */
@Embeddable
public record Parties(
        @Column(name = "giving_agency") String giver,
        @Column(name = "giving_unit_id") UUID giverUnit,
        @Column(name = "receiving_agency") String receiver,
        @Column(name = "receiving_unit_id") UUID receiverUnit,
        String caseworker) {

    static Parties of(Actor giver, Offer offer) {
        return new Parties(
                giver.agency(),
                giver.unit().orElse(null),
                offer.receivingAgency(),
                offer.receivingUnitId().orElse(null),
                null);
    }

    /** Which side this agency is on; empty if it is a third one, to whom the hand-off does not exist. */
    Optional<Party> sideOf(String agency) {
        if (agency.equals(giver)) {
            return Optional.of(Party.GIVER);
        }
        return agency.equals(receiver) ? Optional.of(Party.RECEIVER) : Optional.empty();
    }

    String agencyOf(Party side) {
        return side == Party.GIVER ? giver : receiver;
    }

    /** The unit on this side; empty if it is the agency as a whole. */
    public Optional<UUID> unitOf(Party side) {
        return Optional.ofNullable(side == Party.GIVER ? giverUnit : receiverUnit);
    }

    /** The same without units, which say where a person is (A2). */
    Parties withoutUnits() {
        return new Parties(giver, null, receiver, null, caseworker);
    }

    /** The same, in this unit of the receiver's; where it was addressed to, if empty. */
    Parties receivedIn(Optional<UUID> unit) {
        return new Parties(giver, giverUnit, receiver, unit.orElse(receiverUnit), caseworker);
    }

    /** Moves responsibility to the receiver, and within it to the unit that the hand-off has come to (R3.6). */
    ResponsibilityMoved move(Participant participant, UUID handOffId, Instant at) {
        ResponsibilityMoved moved = participant.takeOver(giver, receiver, handOffId, at);
        participant.assignTo(unitOf(Party.RECEIVER));
        return moved;
    }

    Parties assignedTo(String one) {
        return new Parties(giver, giverUnit, receiver, receiverUnit, one);
    }
}
