package se.handslag.intervention.hours;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.handslag.kit.rest.Link;
import se.handslag.kit.rest.Links;

/**
 * The hours of one participation in one month.
 *
 * @param month such as 2018-03
 * @param attended at sessions
 * @param entered beside the sessions
 * @param total both together: what is signed off
 * @param state CHANGED if it was corrected after the last sign-off
 * @param signOffs in their order; the last holds
 */
public record MonthHoursView(
        UUID participationId,
        String month,
        BigDecimal attended,
        BigDecimal entered,
        BigDecimal total,
        MonthState state,
        List<SignOffView> signOffs,
        @JsonProperty("_links") Map<String, Link> links) {

    /**
     * That somebody answers for the hours.
     *
     * @param signedByAgency code
     * @param signedBy the token's {@code sub}: a person in the agency's own directory
     * @param signedAt UTC
     */
    public record SignOffView(BigDecimal hours, String signedByAgency, String signedBy, Instant signedAt) {}

    static MonthHoursView of(UUID participationId, MonthHours hours, URI self) {
        return new MonthHoursView(
                participationId,
                hours.month().toString(),
                hours.attended(),
                hours.entered(),
                hours.total(),
                hours.state(),
                hours.signOffs().stream()
                        .map(signed ->
                                new SignOffView(signed.hours(), signed.agency(), signed.subject(), signed.signedAt()))
                        .toList(),
                Links.self(self, Link.post("entries", self + "/entries"), Link.post("sign-offs", self + "/sign-offs")));
    }
}
