package se.handslag.intervention.financing;

import java.util.Optional;
import se.handslag.intervention.association.Associations;
import se.handslag.kit.usecase.UseCase;

/** What an association gets for a calendar year, as it holds. */
@UseCase
public class ReadFinancing {
    private final Financings financings;
    private final Associations associations;

    ReadFinancing(Financings financings, Associations associations) {
        this.financings = financings;
        this.associations = associations;
    }

    /** Revision 0 if nobody has told of it; empty if there is no such association. */
    public Optional<Financing> read(String association, int year) {
        return associations.findByIdOptional(association).map(found -> financings.current(association, year));
    }
}
