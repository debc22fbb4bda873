package se.handslag.intervention.question;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.net.URI;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import se.handslag.kit.rest.Link;
import se.handslag.kit.rest.Links;

/**
 * One of an association's own questions.
 *
 * @param association code of the association that asks
 * @param content what is asked now
 * @param recordedAt when it was registered, UTC
 */
public record QuestionView(
        UUID id,
        String association,
        String code,
        QuestionBody content,
        Instant recordedAt,
        @JsonProperty("_links") Map<String, Link> links) {

    static QuestionView of(OwnQuestion question, URI self) {
        return new QuestionView(
                question.id(),
                question.association(),
                question.code(),
                QuestionBody.of(question.content()),
                question.recording().recordedAt(),
                Links.self(self, Link.get("revisions", self + "/revisions")));
    }
}
