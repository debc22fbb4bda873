package se.handslag.intervention.importing;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.handslag.kit.caller.Caller;
import se.handslag.kit.rest.PageRequest;
import se.handslag.kit.usecase.UseCase;

/** Why rows of an import were not registered, in the order of the file. */
@UseCase
class ListImportErrors {
    private final Imports imports;
    private final ImportErrors errors;

    ListImportErrors(Imports imports, ImportErrors errors) {
        this.imports = imports;
        this.errors = errors;
    }

    /** At most {@link PageRequest#fetch()}; empty if the caller's agency has sent no such file. */
    public Optional<List<NumberedError>> list(Caller caller, UUID id, PageRequest page) {
        return imports.findByIdOptional(id)
                .filter(it -> it.agency().equals(caller.requireAgency()))
                .map(it -> errors.page(id, page));
    }
}
