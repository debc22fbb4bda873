package se.handslag.outcome.definition;

import java.util.Optional;
import se.handslag.kit.usecase.UseCase;

/** The newest version of a definition. */
@UseCase
public class ReadDefinition {
    private final SuccessDefinitions definitions;

    ReadDefinition(SuccessDefinitions definitions) {
        this.definitions = definitions;
    }

    /** Also if it is not in force yet; empty if there is none with this id. */
    public Optional<KnownDefinition> read(String id) {
        return definitions.latest(id);
    }
}
