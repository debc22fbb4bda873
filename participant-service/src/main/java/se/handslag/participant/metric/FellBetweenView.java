package se.handslag.participant.metric;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.handslag.kit.rest.Link;

/**
 * Who fell between the chairs, month by month.
 *
 * @param asOf a gap that lasts is counted until this instant
 * @param smallest figures of fewer persons than this are not shown, nor those from which they could be worked out (R6.7)
 * @param notes what the figures leave out
 */
public record FellBetweenView(
        @Schema(examples = "kalmar-lan") String association,
        Instant asOf,
        @Schema(examples = "5") long smallest,
        List<Note> notes,
        List<MonthView> items,
        @JsonProperty("_links") Map<String, Link> links) {

    /** What holds of every figure here. */
    static final List<Note> NOTES = List.of(new Note(
            "ONLY_OF_KNOWN_ASSOCIATION",
            "Deltagare utan känd hemkommun, som de anonyma, hör inte till något förbund och räknas inte.",
            "Participants of no known home municipality, such as the anonymous, belong to no association and are not"
                    + " counted."));

    /** A sentence about the figures, in Swedish and English. */
    @Schema(name = "FellBetweenNote")
    public record Note(
            @Schema(examples = "ONLY_OF_KNOWN_ASSOCIATION") String code, String sv, String en) {}

    /**
     * A month in Sweden. A figure that could point at somebody is absent.
     *
     * @param personDays days on which a person had something unanswered past its date
     * @param participantsAffected persons with such a day
     * @param ofPersonDays days on which a person was open: what personDays is a part of
     * @param ofParticipants persons that were open on any day
     * @param suppressed whether a figure is absent
     */
    public record MonthView(
            @Schema(examples = "2026-11") String month,
            @Schema(examples = "12") Optional<Long> personDays,
            @Schema(examples = "6") Optional<Long> participantsAffected,
            @Schema(examples = "1430") Optional<Long> ofPersonDays,
            @Schema(examples = "51") Optional<Long> ofParticipants,
            boolean suppressed) {

        static MonthView of(FellBetween.Month month, long smallest) {
            boolean all = month.hidesAll(smallest);
            boolean affected = month.hidesAffected(smallest);
            return new MonthView(
                    month.month().toString(),
                    shown(month.days(), !affected),
                    shown(month.persons(), !affected),
                    shown(month.openDays(), !all),
                    shown(month.openPersons(), !all),
                    affected);
        }

        private static Optional<Long> shown(long figure, boolean may) {
            return may ? Optional.of(figure) : Optional.empty();
        }
    }
}
