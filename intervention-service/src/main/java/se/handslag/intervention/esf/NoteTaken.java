package se.handslag.intervention.esf;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import se.handslag.intervention.recording.Recording;
import se.handslag.kit.caller.Caller;
import se.handslag.kit.usecase.UseCase;

/** Notes that a file leaves the house: another generation if it says something else than the one before. */
@UseCase
public class NoteTaken {
    private final EsfStore store;
    private final Clock clock;

    NoteTaken(EsfStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /** The generation that the file is. */
    public TakenFile note(Caller caller, UUID scope, EsfFile file) {
        String agency = caller.requireAgency();
        String digest = file.digest();
        Optional<TakenFile> last = store.taken(agency, scope).stream()
                .filter(taken -> taken.month().equals(file.month()))
                .findFirst();
        if (last.filter(taken -> taken.digest().equals(digest)).isPresent()) {
            return last.get();
        }
        Recording recording = Recording.now(clock, caller);
        TakenFile taken = new TakenFile(
                file.month(), last.map(TakenFile::generation).orElse(0) + 1, digest, recording.recordedAt());
        store.keep(agency, scope, taken, recording);
        return taken;
    }
}
