package se.handslag.outcome.access;

import java.util.Optional;
import se.handslag.kit.access.AccessRule;
import se.handslag.kit.access.Basis;
import se.handslag.kit.caller.Caller;
import se.handslag.outcome.selection.Selection;

/** An agency reads the reports of an association for which it carries out an intervention. */
final class AgencyThatCarriesOut implements AccessRule<Selection> {

    @Override
    public Optional<Basis> grants(Caller caller, Selection asked) {
        return caller.agency().filter(asked.carriers()::contains).map(own -> Basis.of("agency-that-carries-out"));
    }
}
