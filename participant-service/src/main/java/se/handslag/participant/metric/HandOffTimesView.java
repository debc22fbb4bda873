package se.handslag.participant.metric;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.handslag.kit.rest.Link;

/**
 * Whose days they were: by agency on the clock.
 *
 * @param asOf what lasts is counted until this instant
 */
public record HandOffTimesView(
        LocalDate from,
        LocalDate to,
        Instant asOf,
        List<AgencyTimes> items,
        @JsonProperty("_links") Map<String, Link> links) {

    /**
     * The time in which an agency was on the clock, and to whom it is charged; the four sum to all of it. Durations in ISO
     * 8601, in hours: {@code PT30H15M}.
     *
     * @param handOffs in how many hand-offs
     * @param giver charged to the agency, as giver
     * @param receiver charged to the agency, as receiver
     * @param participant charged to participants who asked to wait or did not come
     * @param system charged to nobody's fault: the coordinator gave more time
     * @param total the sum
     */
    public record AgencyTimes(
            @Schema(examples = "kommun-kalmar") String agency,
            @Schema(examples = "14") long handOffs,
            @Schema(examples = "PT30H15M") String giver,
            @Schema(examples = "PT212H") String receiver,
            @Schema(examples = "PT48H") String participant,
            @Schema(examples = "PT0S") String system,
            @Schema(examples = "PT290H15M") String total) {
        static AgencyTimes of(HandOffTimes.Times times) {
            return new AgencyTimes(
                    times.agency(),
                    times.handOffs(),
                    times.giver().toString(),
                    times.receiver().toString(),
                    times.participant().toString(),
                    times.system().toString(),
                    times.giver()
                            .plus(times.receiver())
                            .plus(times.participant())
                            .plus(times.system())
                            .toString());
        }
    }
}
