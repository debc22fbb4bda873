package se.handslag.intervention.association;

import java.util.Optional;
import se.handslag.kit.usecase.UseCase;

/** One association by its code. */
@UseCase
public class ReadAssociation {
    private final Associations associations;

    ReadAssociation(Associations associations) {
        this.associations = associations;
    }

    /** Empty if there is none. */
    public Optional<Association> read(String code) {
        return associations.findByIdOptional(code);
    }
}
