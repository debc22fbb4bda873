package se.handslag.intervention.importing;

import java.time.Clock;
import java.util.UUID;
import se.handslag.intervention.recording.Recording;
import se.handslag.kit.caller.Caller;
import se.handslag.kit.usecase.UseCase;

/** A file begins to come in. */
@UseCase
class OpenImport {
    private final Imports imports;
    private final Clock clock;

    OpenImport(Imports imports, Clock clock) {
        this.imports = imports;
        this.clock = clock;
    }

    /** Its id. */
    public UUID open(Caller caller, String mediaType, boolean dryRun) {
        ParticipationImport started =
                ParticipationImport.receive(caller.requireAgency(), mediaType, dryRun, Recording.now(clock, caller));
        imports.persist(started);
        return started.id();
    }
}
