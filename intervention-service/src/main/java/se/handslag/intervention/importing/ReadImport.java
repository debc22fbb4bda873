package se.handslag.intervention.importing;

import java.util.Optional;
import java.util.UUID;
import se.handslag.kit.caller.Caller;
import se.handslag.kit.usecase.UseCase;

/** How far an import of the caller's agency has come. */
@UseCase
class ReadImport {
    private final Imports imports;

    ReadImport(Imports imports) {
        this.imports = imports;
    }

    /** Empty if the caller's agency has sent no such file. */
    public Optional<ParticipationImport> read(Caller caller, UUID id) {
        return imports.findByIdOptional(id).filter(it -> it.agency().equals(caller.requireAgency()));
    }
}
