package se.handslag.outcome.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;
import se.handslag.outcome.selection.Question;

/** Makes a question out of parameters that are well-formed each by itself, or says what is wrong with them (400). */
@ApplicationScoped
class QuestionReader {
    private final Asked asked;

    QuestionReader(Asked asked) {
        this.asked = asked;
    }

    Question read(ReportParameters given, UriInfo uri) {
        asked.only(ReportParameters.NAMES, uri);
        return new Question(
                given.association,
                Optional.ofNullable(given.intervention),
                asked.period(given.from, given.to),
                asked.asOf(given.asOf));
    }
}
