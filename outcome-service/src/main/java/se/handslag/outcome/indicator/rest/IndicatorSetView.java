package se.handslag.outcome.indicator.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.handslag.kit.rest.Link;
import se.handslag.kit.rest.Links;
import se.handslag.outcome.indicator.IndicatorSet;
import se.handslag.outcome.indicator.Level;
import se.handslag.outcome.indicator.Occasion;

/**
 * A version of a set of questions.
 *
 * @param association whose it is; absent if any association may ask it
 */
public record IndicatorSetView(
        @Schema(examples = "steg-narmare") String code,
        @Schema(examples = "1") int version,
        @Schema(examples = "kalmar-lan") Optional<String> association,
        @Schema(examples = "PARTICIPANT") Level level,
        @Schema(examples = "[\"START\", \"END\"]") List<Occasion> occasions,
        @Schema(examples = "Steg närmare arbete") String titleSv,
        @Schema(examples = "Steps closer to work") String titleEn,
        List<QuestionBody> questions,
        @JsonProperty("_links") Map<String, Link> links) {

    static IndicatorSetView of(IndicatorSet set, URI self) {
        return new IndicatorSetView(
                set.code(),
                set.version(),
                set.association(),
                set.level(),
                set.inOrder(),
                set.title().sv(),
                set.title().en(),
                set.questions().stream().map(QuestionBody::of).toList(),
                Links.self(self));
    }
}
