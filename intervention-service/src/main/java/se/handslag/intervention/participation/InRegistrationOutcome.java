package se.handslag.intervention.participation;

import se.handslag.kit.contract.participations.ParticipationStarted;

/** What comes of registering somebody in. */
public sealed interface InRegistrationOutcome permits InRegistrationOutcome.Started, InRegistrationRefusal {

    /** It has started; the fact to publish. */
    record Started(Participation participation, ParticipationStarted fact) implements InRegistrationOutcome {}
}
