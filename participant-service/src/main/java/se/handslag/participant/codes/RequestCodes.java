package se.handslag.participant.codes;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import se.handslag.kit.problem.ProblemException;
import se.handslag.kit.problem.ProblemTypes;

/** Checks at the edge that a request names codes that exist. */
@ApplicationScoped
public class RequestCodes {
    private final Codes codes;

    RequestCodes(Codes codes) {
        this.codes = codes;
    }

    /** Whether no code of the list is left out. */
    public boolean areAll(CodeList list, Collection<String> named) {
        return named.containsAll(
                codes.all(list).stream().map(code -> code.view().code()).toList());
    }

    /** 400 at the pointer if the list lacks one of the codes. */
    public void require(CodeList list, List<String> named, String pointer) {
        if (!codes.unknown(list, named).isEmpty()) {
            throw ProblemException.of(
                            ProblemTypes.INVALID_REQUEST, "The request names a code that its list does not have.")
                    .at(pointer, "Take codes from GET /handslag/v1/hand-off-codes/" + list.slug() + ".");
        }
    }
}
