package se.handslag.participant.deviation;

import java.util.List;
import java.util.Optional;
import se.handslag.kit.access.AccessRule;
import se.handslag.kit.access.AccessRules;
import se.handslag.kit.access.Basis;
import se.handslag.participant.access.ParticipantCase;

/** Who may read a deviation: the agency that recorded it, but for units of it that the participant is not with (R3.6). */
final class DeviationAccess {
    private static final AccessRule<Subject> RECORDED_BY = (caller, subject) -> caller.agency()
            .filter(subject.deviation()::isRecordedBy)
            .filter(_ -> subject.participant()
                    .filter(known -> known.isInAnotherUnitOf(caller))
                    .isEmpty())
            .map(_ -> Basis.of("recorded-by-agency"));

    static final AccessRules<Subject> RULES = new AccessRules<>(List.of(RECORDED_BY));

    private DeviationAccess() {}

    /** A deviation, and whom it is about. */
    record Subject(Deviation deviation, Optional<ParticipantCase> participant) {}
}
