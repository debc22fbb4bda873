package se.handslag.gateway.routing;

import se.handslag.kit.problem.ProblemType;

/** The answers that only a gateway gives. */
public final class RoutingProblems {
    /** One client sends more than its share. */
    public static final ProblemType TOO_MANY_REQUESTS = new ProblemType("too-many-requests", 429, "Too many requests");

    /** A service took the request and said nothing: whether it did anything is not known. */
    public static final ProblemType NO_ANSWER_IN_TIME =
            new ProblemType("no-answer-in-time", 504, "The service did not answer in time");

    static final ProblemType BODY_TOO_SLOW = new ProblemType("body-too-slow", 408, "The body did not arrive in time");

    private RoutingProblems() {}
}
