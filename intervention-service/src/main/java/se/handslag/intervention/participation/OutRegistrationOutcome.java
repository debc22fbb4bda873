package se.handslag.intervention.participation;

import se.handslag.kit.contract.participations.ParticipationEnded;

/** What a participation says to being ended. */
public sealed interface OutRegistrationOutcome permits OutRegistrationOutcome.Ended, OutRegistrationRefusal {

    /** It has ended, or is void; the fact to publish. */
    record Ended(ParticipationEnded fact) implements OutRegistrationOutcome {}
}
