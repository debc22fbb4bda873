package se.handslag.intervention.hsds;

import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import se.handslag.kit.problem.ProblemException;
import se.handslag.kit.problem.ProblemTypes;
import se.handslag.kit.rest.Etags;

/** Answers about one thing of the catalogue. */
final class HsdsAnswers {
    private HsdsAnswers() {}

    /** Its tag is made of all that it tells, as that has many sources: nothing of it is an enum, so it is the same anywhere. */
    static Response one(Optional<? extends Record> found, Request request) {
        Record entry = found.orElseThrow(
                () -> ProblemException.of(ProblemTypes.NOT_FOUND, "There is nothing of this id in the catalogue."));
        return Etags.read(request, Integer.toUnsignedLong(entry.hashCode()), entry);
    }
}
