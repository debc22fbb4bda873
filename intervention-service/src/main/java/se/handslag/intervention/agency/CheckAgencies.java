package se.handslag.intervention.agency;

import java.util.Collection;
import se.handslag.kit.usecase.UseCase;

/** Asks the view anew whether it knows agencies. */
@UseCase
class CheckAgencies {
    private final KnownAgencies agencies;

    CheckAgencies(KnownAgencies agencies) {
        this.agencies = agencies;
    }

    /** True if every code is known. */
    public boolean allKnown(Collection<String> codes) {
        return agencies.unknownOf(codes).isEmpty();
    }
}
