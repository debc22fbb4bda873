package se.handslag.intervention.hours;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.net.URI;
import java.util.Map;
import java.util.UUID;
import se.handslag.kit.rest.Link;
import se.handslag.kit.rest.Links;

/**
 * What a command answers: which month, and whether somebody answers for it. No hours, because answers are kept for repeated
 * requests; reading them is a read of its own, and recorded (R3.7).
 *
 * @param month such as 2018-03
 */
public record MonthHoursReceipt(
        UUID participationId,
        String month,
        MonthState state,
        @JsonProperty("_links") Map<String, Link> links) {

    static MonthHoursReceipt of(UUID participationId, MonthHours month, URI self) {
        return new MonthHoursReceipt(
                participationId,
                month.month().toString(),
                month.state(),
                Links.self(self, Link.post("entries", self + "/entries"), Link.post("sign-offs", self + "/sign-offs")));
    }
}
