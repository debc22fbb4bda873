package se.handslag.intervention.financing;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import se.handslag.intervention.recording.Recording;
import se.handslag.kit.rest.Link;
import se.handslag.kit.rest.Links;

/**
 * What an association gets for a calendar year.
 *
 * @param stateKronor half of it
 * @param regions what each pays; a quarter together
 * @param municipalities what each pays; a quarter together
 * @param revision how often it was told; 0 if never
 * @param recordedAt when the system learned it, UTC; absent if never
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FinancingView(
        String association,
        int year,
        long totalKronor,
        long stateKronor,
        List<Part> regions,
        List<Part> municipalities,
        int revision,
        Instant recordedAt,
        @JsonProperty("_links") Map<String, Link> links) {

    /** What one pays. */
    public record Part(String code, long kronor) {}

    static FinancingView of(Financing financing, UriInfo uri) {
        return new FinancingView(
                financing.association(),
                financing.year(),
                financing.totalKronor(),
                financing.of(Payer.STATE).stream().mapToLong(Share::kronor).sum(),
                parts(financing, Payer.REGION),
                parts(financing, Payer.MUNICIPALITY),
                financing.revision(),
                financing.recording().map(Recording::recordedAt).orElse(null),
                Links.self(Links.to(uri, "associations", financing.association(), "financings", financing.year())));
    }

    private static List<Part> parts(Financing financing, Payer payer) {
        return financing.of(payer).stream()
                .map(share -> new Part(share.code(), share.kronor()))
                .toList();
    }
}
