package se.handslag.intervention.participant;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import se.handslag.kit.inbox.LocalView;

/** Gives a participant registered a moment ago the time to arrive here, before a command calls it unknown. */
@ApplicationScoped
public class AwaitParticipant {
    private final CheckParticipant check;

    AwaitParticipant(CheckParticipant check) {
        this.check = check;
    }

    /** Returns as soon as it is known, at the latest after {@link LocalView#PATIENCE}. Outside a transaction. */
    public void await(UUID id) {
        LocalView.await(() -> check.known(id) ? Optional.of(id) : Optional.empty());
    }
}
