package se.handslag.participant.handoff.view;

import java.util.List;
import java.util.Optional;
import se.handslag.kit.access.AccessRule;
import se.handslag.kit.access.AccessRules;
import se.handslag.kit.access.Basis;
import se.handslag.kit.caller.Caller;
import se.handslag.participant.access.ParticipantAccess;
import se.handslag.participant.access.ParticipantCase;
import se.handslag.participant.handoff.HandOff;

/**
 * Who may read a hand-off: its two parties, for ever, so that neither loses sight of what it gave or was given; within each
 * of them, the unit that gave it or that it has come to (R3.6). The participant is named to whom may know anything of them
 * now, and then it is that which lets them read, with the consent that it rests on.
 */
final class HandOffAccess {
    private static final AccessRule<Subject> NAMED = (caller, subject) -> subject.participant()
            .filter(_ -> isParty(caller, subject.handOff()))
            .flatMap(known -> ParticipantAccess.ANYTHING.decide(caller, known));
    private static final Basis PARTY = Basis.of("party-of-hand-off");

    static final AccessRules<Subject> RULES = new AccessRules<>(
            List.of(NAMED, (caller, subject) -> Optional.of(PARTY).filter(_ -> isParty(caller, subject.handOff()))));

    private HandOffAccess() {}

    /** Whether what is granted on this basis may name the participant. */
    static boolean names(Basis basis) {
        return !basis.equals(PARTY);
    }

    private static boolean isParty(Caller caller, HandOff handOff) {
        return caller.agency()
                .flatMap(handOff::partyOf)
                .filter(side -> caller.worksFor(handOff.parties().unitOf(side)))
                .isPresent();
    }

    /** A hand-off, and whom it is about. */
    record Subject(HandOff handOff, Optional<ParticipantCase> participant) {}
}
