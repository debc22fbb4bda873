package se.handslag.participant.handoff.worklist;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.handslag.kit.rest.Link;
import se.handslag.participant.handoff.clock.HandOffState;

/**
 * How long the caller's lists are. What is not the caller's is absent.
 *
 * @param toUs open ones given to us
 * @param fromUs open ones given by us
 * @param waiting to us or from us, on the waiting list
 * @param overdue to us or from us, with a deadline that has passed
 * @param lifted to a manager those lifted to our local groups, to a coordinator those lifted to them
 * @param withoutNextStep open participants of ours with neither a planned step nor an open hand-off (R2.7)
 * @param toUsByState a state without any is left out
 */
public record HandOffCountsView(
        @Schema(examples = "41") Optional<Long> toUs,
        @Schema(examples = "37") Optional<Long> fromUs,
        @Schema(examples = "5") Optional<Long> waiting,
        @Schema(examples = "3") Optional<Long> overdue,
        @Schema(examples = "1") Optional<Long> lifted,
        @Schema(examples = "12") Optional<Long> withoutNextStep,

        @Schema(examples = "{\"OFFERED\": 36, \"WAITLISTED\": 5}")
        Optional<Map<HandOffState, Long>> toUsByState,

        @Schema(examples = "{\"ACCEPTED\": 37}") Optional<Map<HandOffState, Long>> fromUsByState,

        @JsonProperty("_links") Map<String, Link> links) {

    static HandOffCountsView ofAgency(HandOffCounts counts, Optional<Long> lifted, Map<String, Link> links) {
        return new HandOffCountsView(
                Optional.of(HandOffCounts.sum(counts.toUs())),
                Optional.of(HandOffCounts.sum(counts.fromUs())),
                Optional.of(counts.waiting()),
                Optional.of(counts.overdue()),
                lifted,
                Optional.of(counts.withoutNextStep()),
                Optional.of(counts.toUs()),
                Optional.of(counts.fromUs()),
                links);
    }

    static HandOffCountsView ofCoordinator(long lifted, Map<String, Link> links) {
        return new HandOffCountsView(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(lifted),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                links);
    }
}
