package se.handslag.intervention.importing.work;

import java.util.List;
import se.handslag.intervention.importing.RegisteredReferences.Reference;
import se.handslag.intervention.importing.RowError;
import se.handslag.intervention.participation.LateRegistration;

/** What becomes of a row. */
sealed interface Verdict {
    /** It is registered. */
    record Good(LateRegistration registration, Reference reference) implements Verdict {}

    /** It cannot be. */
    record Bad(List<RowError> errors) implements Verdict {}

    /** It was, by an import before. */
    record Already() implements Verdict {}
}
