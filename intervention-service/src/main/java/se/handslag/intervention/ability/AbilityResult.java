package se.handslag.intervention.ability;

import java.util.List;
import se.handslag.intervention.codelist.Coded;

/** What came of recording or correcting an assessment. */
public sealed interface AbilityResult {
    /** It is there and holds. */
    record Done(AbilityAssessment assessment) implements AbilityResult {}

    /** There is no such participation or assessment for this caller. */
    record Unknown() implements AbilityResult {}

    /** Areas that are in no list. */
    record Unlisted(List<Coded> codes) implements AbilityResult {}

    /** It cannot be like this. */
    record Refused(AbilityRefusal why) implements AbilityResult {}
}
