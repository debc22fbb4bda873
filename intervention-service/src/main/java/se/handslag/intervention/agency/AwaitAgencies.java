package se.handslag.intervention.agency;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Optional;
import se.handslag.kit.inbox.LocalView;

/** Gives agencies that were registered a moment ago the time to arrive here, before a command calls them unknown. */
@ApplicationScoped
public class AwaitAgencies {
    private final CheckAgencies check;

    AwaitAgencies(CheckAgencies check) {
        this.check = check;
    }

    /** Returns as soon as all are known, at the latest after {@link LocalView#PATIENCE}. Outside a transaction. */
    public void await(Collection<String> codes) {
        LocalView.await(() -> check.allKnown(codes) ? Optional.of(codes) : Optional.empty());
    }
}
