package se.handslag.participant.assessment;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.handslag.kit.rest.Link;
import se.handslag.kit.rest.Links;

/**
 * A joint assessment as shown.
 *
 * @param recordedBy the agency that was responsible
 * @param supersededAt absent for the current one
 */
public record AssessmentView(
        UUID id,
        UUID participantId,
        List<Need> needs,
        List<String> agencies,
        LocalDate assessedOn,
        String recordedBy,
        Instant recordedAt,
        Optional<Instant> supersededAt,
        @JsonProperty("_links") Map<String, Link> links) {

    /**
     * A need as shown.
     *
     * @param need a code of the list {@code need-areas}
     * @param text absent if nothing was written, if the words are deleted, and in the answer to a POST
     */
    @Schema(name = "NeedView")
    public record Need(String need, Optional<String> text) {
        /** Keeps the text out of every log (R4.4). */
        @Override
        public String toString() {
            return "Need[" + need + "]";
        }
    }

    static AssessmentView of(Assessment assessment, Map<UUID, String> texts, UriInfo uri) {
        return new AssessmentView(
                assessment.id(),
                assessment.participantId(),
                assessment.needs().stream()
                        .map(need -> new Need(need.need(), Optional.ofNullable(texts.get(need.id()))))
                        .toList(),
                assessment.agencies(),
                assessment.assessedOn(),
                assessment.recordedBy(),
                assessment.recordedAt(),
                assessment.supersededAt(),
                Links.self(Links.to(uri, "participants", assessment.participantId(), "assessments", assessment.id())));
    }
}
