package se.handslag.intervention.participant;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import se.handslag.kit.inbox.LocalView;

/** Gives a participant registered or reopened a moment ago the time to arrive here, before a command is refused. */
@ApplicationScoped
public class AwaitParticipant {
    private final CheckParticipant check;

    AwaitParticipant(CheckParticipant check) {
        this.check = check;
    }

    /** Returns as soon as it is known and open, at the latest after {@link LocalView#PATIENCE}. Outside a transaction. */
    public void await(UUID id) {
        LocalView.await(() -> check.open(id) ? Optional.of(id) : Optional.empty());
    }
}
