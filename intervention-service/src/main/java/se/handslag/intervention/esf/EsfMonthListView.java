package se.handslag.intervention.esf;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.handslag.kit.rest.Link;

/**
 * The months whose participant file was taken out by the caller's agency.
 *
 * @param scope id of the intervention or programme
 */
public record EsfMonthListView(
        UUID scope,
        List<Item> items,
        @JsonProperty("_links") Map<String, Link> links) {

    /**
     * A month.
     *
     * @param month such as 2018-03
     * @param generation of what was last taken out
     * @param takenAt when that generation was first taken out, UTC
     * @param changed whether the file would say something else now, so that it must be taken out again
     */
    public record Item(String month, int generation, Instant takenAt, boolean changed) {
        static Item of(EsfMonth month) {
            return new Item(
                    month.taken().month().toString(),
                    month.taken().generation(),
                    month.taken().takenAt(),
                    month.changed());
        }
    }
}
