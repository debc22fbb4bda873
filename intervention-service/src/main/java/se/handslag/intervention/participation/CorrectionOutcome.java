package se.handslag.intervention.participation;

import se.handslag.intervention.recording.Recording;
import se.handslag.kit.event.EventData;

/** What a participation says to being corrected. */
public sealed interface CorrectionOutcome permits CorrectionOutcome.Corrected, CorrectionRefusal {

    /**
     * It is corrected.
     *
     * @param fact to publish, which supersedes the one before it
     */
    record Corrected(VersionKind what, EventData fact, Recording recording) implements CorrectionOutcome {}
}
