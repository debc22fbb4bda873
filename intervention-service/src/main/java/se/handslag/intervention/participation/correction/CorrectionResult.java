package se.handslag.intervention.participation.correction;

import java.util.List;
import se.handslag.intervention.participation.CorrectionRefusal;
import se.handslag.intervention.participation.Fault;
import se.handslag.intervention.participation.Participation;
import se.handslag.intervention.recording.Recording;

/** What came of correcting a participation. */
public sealed interface CorrectionResult {
    /** It is as it was in truth; the version before is kept. */
    record Done(Participation participation, Recording recording) implements CorrectionResult {}

    /** There is no such participation for this caller. */
    record Unknown() implements CorrectionResult {}

    /** Codes that are in no list, answers to no question, or a situation that contradicts itself. */
    record Invalid(List<Fault> faults) implements CorrectionResult {}

    /** The participation cannot be corrected like this. */
    record Refused(CorrectionRefusal why) implements CorrectionResult {}
}
