package se.handslag.intervention.queue;

import java.util.Set;

/** Those values of the code list queue-exit-reason that make a difference here. */
final class ExitReasons {
    static final String STARTED = "STARTED";
    static final String PLACE_DECLINED = "PLACE_DECLINED";
    static final String CONSENT_WITHDRAWN = "CONSENT_WITHDRAWN";
    static final String CASE_CLOSED = "CASE_CLOSED";
    static final String SAME_PERSON = "SAME_PERSON";
    static final String OTHER = "OTHER";

    /** What nobody tells: an in-registration, an answer, a closing and a merge say it by themselves. */
    static final Set<String> FOLLOW_FROM_OTHER_ACTS = Set.of(STARTED, PLACE_DECLINED, CASE_CLOSED, SAME_PERSON);

    private ExitReasons() {}
}
