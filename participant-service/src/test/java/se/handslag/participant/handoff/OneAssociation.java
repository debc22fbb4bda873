package se.handslag.participant.handoff;

import java.util.Optional;
import se.handslag.participant.responsibility.Participant;

/** A world with one association, in which everybody lives. */
class OneAssociation extends HomeAssociation {
    private final String code;

    OneAssociation(String code) {
        super(null);
        this.code = code;
    }

    @Override
    Optional<String> of(Participant participant) {
        return Optional.of(code);
    }
}
