package se.handslag.outcome.access;

import java.util.Optional;
import se.handslag.kit.access.AccessRule;
import se.handslag.kit.access.Basis;
import se.handslag.kit.caller.Caller;
import se.handslag.outcome.selection.Selection;

/** An association's staff read its own reports, and no other's. */
final class StaffOfAssociation implements AccessRule<Selection> {

    @Override
    public Optional<Basis> grants(Caller caller, Selection asked) {
        return caller.association().filter(asked.code()::equals).map(own -> Basis.of("staff-of-association"));
    }
}
