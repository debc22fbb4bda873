package se.handslag.participant.responsibility;

import jakarta.enterprise.context.ApplicationScoped;
import se.handslag.kit.caller.Caller;
import se.handslag.kit.caller.CallerAtHand;

/** A caseworker acts on the participants of the own unit, as they see no others (R3.6). What no caller does is allowed. */
@ApplicationScoped
class WithinOwnUnit implements ActRule {
    private final CallerAtHand caller;

    WithinOwnUnit(CallerAtHand caller) {
        this.caller = caller;
    }

    @Override
    public boolean allows(Participant participant) {
        return caller.find().map(who -> allows(who, participant)).orElse(true);
    }

    private static boolean allows(Caller who, Participant participant) {
        boolean ours = who.agency().filter(participant::isInCareOf).isPresent();
        return !ours || who.worksFor(participant.responsibleUnit());
    }
}
