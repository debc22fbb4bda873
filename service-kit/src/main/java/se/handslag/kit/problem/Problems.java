package se.handslag.kit.problem;

import io.quarkiverse.resteasy.problem.HttpProblem;

/** Problems out of what others say. */
final class Problems {
    private static final int FIRST_SERVER_ERROR = 500;

    private Problems() {}

    /** The plain problem of a status, with its sentence. */
    static ProblemException ofStatus(int status) {
        ProblemType type = ProblemTypes.ofStatus(status)
                .orElse(status < FIRST_SERVER_ERROR ? ProblemTypes.INVALID_REQUEST : ProblemTypes.INTERNAL_ERROR);
        return ProblemException.of(type, ProblemDetails.of(type));
    }

    /** The same for a problem that the library made: only its headers, such as WWW-Authenticate, are kept. */
    static HttpProblem ofStatus(HttpProblem theirs) {
        HttpProblem.Builder builder = HttpProblem.builder(ofStatus(theirs.getStatusCode()));
        theirs.getHeaders().forEach(builder::withHeader);
        return builder.build();
    }
}
