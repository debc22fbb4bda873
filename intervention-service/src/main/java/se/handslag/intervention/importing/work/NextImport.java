package se.handslag.intervention.importing.work;

import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import se.handslag.intervention.importing.Imports;
import se.handslag.kit.inbox.LocalView;
import se.handslag.kit.usecase.UseCase;

/** Which import is to be worked on next: the one that has waited longest, so that a large one does not hold up a small one. */
@UseCase
class NextImport {
    private final Imports imports;
    private final Clock clock;

    NextImport(Imports imports, Clock clock) {
        this.imports = imports;
        this.clock = clock;
    }

    /**
     * Empty if there is none; one that came a moment ago waits until its participants are known here.
     *
     * @param failed those that are not to be tried again now
     */
    public Optional<UUID> find(Set<UUID> failed) {
        return imports.longestWaiting(clock.instant().minus(LocalView.PATIENCE), failed);
    }
}
