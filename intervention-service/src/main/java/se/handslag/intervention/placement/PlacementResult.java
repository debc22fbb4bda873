package se.handslag.intervention.placement;

import java.util.List;
import se.handslag.intervention.codelist.Coded;

/** What came of registering or ending a placement. */
public sealed interface PlacementResult {
    /** It is there. */
    record Done(Placement placement) implements PlacementResult {}

    /** There is no such participation or placement for this caller. */
    record Unknown() implements PlacementResult {}

    /** Codes that are in no list. */
    record Unlisted(List<Coded> codes) implements PlacementResult {}

    /** It cannot be like this. */
    record Refused(PlacementRefusal why) implements PlacementResult {}
}
