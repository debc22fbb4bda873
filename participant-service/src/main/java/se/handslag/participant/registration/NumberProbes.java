package se.handslag.participant.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import se.handslag.kit.access.Basis;
import se.handslag.kit.access.Disclosure;

/**
 * An answer that tells that somebody has a number tells something of that person: it leaves a record, also when it is a
 * refusal, so that nobody can try out numbers without a trace (R3.7).
 */
@ApplicationScoped
public class NumberProbes {
    private final Disclosure disclosure;

    NumberProbes(Disclosure disclosure) {
        this.disclosure = disclosure;
    }

    /** Acts, and records whom the answer tells of before it leaves, in transactions of their own: the act's is over. */
    public Response recorded(Function<Told, Response> act) {
        var told = new Told();
        try {
            return act.apply(told);
        } finally {
            told.learned.forEach((person, how) -> disclosure.told(person, how.action(), how.basis()));
        }
    }

    /** Whom an answer tells of. */
    public static final class Told {
        private final Map<UUID, How> learned = new LinkedHashMap<>();

        /** A refusal that tells that this participant has the number. */
        public void refused(UUID holder) {
            learned.put(holder, new How("probe-number", Optional.empty()));
        }

        /** An answer by which the caller may learn it. */
        public void granted(UUID person, String action, String rule) {
            learned.put(person, new How(action, Optional.of(Basis.of(rule))));
        }
    }

    private record How(String action, Optional<Basis> basis) {}
}
