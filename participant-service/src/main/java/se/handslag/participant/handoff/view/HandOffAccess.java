package se.handslag.participant.handoff.view;

import java.util.List;
import se.handslag.kit.access.AccessRule;
import se.handslag.kit.access.AccessRules;
import se.handslag.kit.access.Basis;
import se.handslag.participant.handoff.HandOff;

/** Who may read a hand-off: its two parties, for ever, so that neither loses sight of what it gave or was given. */
final class HandOffAccess {
    private static final AccessRule<HandOff> PARTY =
            (caller, handOff) -> caller.agency().flatMap(handOff::partyOf).map(_ -> Basis.of("party-of-hand-off"));

    static final AccessRules<HandOff> RULES = new AccessRules<>(List.of(PARTY));

    private HandOffAccess() {}
}
