package se.handslag.participant.deviation;

import java.util.List;
import se.handslag.kit.access.AccessRule;
import se.handslag.kit.access.AccessRules;
import se.handslag.kit.access.Basis;

/** Who may read a deviation: the agency that recorded it. */
final class DeviationAccess {
    private static final AccessRule<Deviation> RECORDED_BY = (caller, deviation) ->
            caller.agency().filter(deviation::isRecordedBy).map(_ -> Basis.of("recorded-by-agency"));

    static final AccessRules<Deviation> RULES = new AccessRules<>(List.of(RECORDED_BY));

    private DeviationAccess() {}
}
