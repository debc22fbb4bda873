package se.handslag.intervention.esf;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.handslag.intervention.access.Carriers;

/** What came of making a participant file. */
public sealed interface PreparedFile {
    /**
     * It is made.
     *
     * @param months those taken out before, in their order
     * @param carriers of each intervention in it
     */
    record Prepared(EsfFile file, List<EsfMonth> months, Map<UUID, Carriers> carriers) implements PreparedFile {}

    /** The caller's agency carries out no such intervention. */
    record Unknown() implements PreparedFile {}

    /** The fund finances none of it. */
    record NotFunded() implements PreparedFile {}
}
