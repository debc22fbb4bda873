package se.handslag.participant.metric;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.handslag.kit.rest.Link;

/**
 * Who fell between the chairs, month by month.
 *
 * @param asOf a gap that lasts is counted until this instant
 */
public record FellBetweenView(
        @Schema(examples = "kalmar-lan") String association,
        Instant asOf,
        List<MonthView> items,
        @JsonProperty("_links") Map<String, Link> links) {

    /**
     * A month in Sweden.
     *
     * @param personDays days on which a person had something unanswered past its date
     * @param participantsAffected persons with such a day
     * @param ofPersonDays days on which a person was open: what personDays is a part of
     * @param ofParticipants persons that were open on any day
     */
    public record MonthView(
            @Schema(examples = "2026-11") String month,
            @Schema(examples = "12") long personDays,
            @Schema(examples = "3") long participantsAffected,
            @Schema(examples = "1430") long ofPersonDays,
            @Schema(examples = "51") long ofParticipants) {
        static MonthView of(FellBetween.Month month) {
            return new MonthView(
                    month.month().toString(), month.days(), month.persons(), month.openDays(), month.openPersons());
        }
    }
}
