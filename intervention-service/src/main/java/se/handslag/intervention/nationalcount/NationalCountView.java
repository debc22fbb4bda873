package se.handslag.intervention.nationalcount;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.handslag.intervention.nationalcount.TakeOutResult.TakenOut;
import se.handslag.kit.rest.Link;
import se.handslag.kit.rest.Links;

/**
 * An association's counts of a year.
 *
 * @param asOf what was recorded later is not in them, UTC
 * @param items by name of the intervention
 */
public record NationalCountView(
        String association,
        int year,
        Instant asOf,
        List<Item> items,
        @JsonProperty("_links") Map<String, Link> links) {

    /**
     * One intervention.
     *
     * @param unknownSex of whom nobody knows the sex
     * @param participants women, men and unknown together
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Item(
            UUID interventionId,
            String name,
            String direction,
            String preciseDirection,
            String measurementMethod,
            boolean esfFunded,
            long women,
            long men,
            long unknownSex,
            long participants,
            Integer plannedParticipants,
            Long budgetKronor,
            Long actualKronor,
            Long esfBudgetKronor,
            Long esfActualKronor) {

        static Item of(NationalCount count) {
            return new Item(
                    count.interventionId(),
                    count.name(),
                    count.direction(),
                    count.preciseDirection().orElse(null),
                    count.measurementMethod(),
                    count.esfFunded(),
                    count.women(),
                    count.men(),
                    count.unknown(),
                    count.participants(),
                    count.plannedParticipants().orElse(null),
                    count.own().budget().orElse(null),
                    count.own().actual().orElse(null),
                    count.esf().budget().orElse(null),
                    count.esf().actual().orElse(null));
        }
    }

    static NationalCountView of(TakenOut taken, UriInfo uri) {
        return new NationalCountView(
                taken.question().association(),
                taken.question().year(),
                taken.question().asOf(),
                taken.counts().stream().map(Item::of).toList(),
                Links.self(uri));
    }
}
