package se.handslag.kit.access;

import io.opentelemetry.api.trace.Span;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import se.handslag.kit.access.AccessRecord.Outcome;
import se.handslag.kit.caller.Caller;
import se.handslag.kit.caller.CurrentCaller;
import se.handslag.kit.id.Ids;
import se.handslag.kit.problem.ProblemException;
import se.handslag.kit.problem.ProblemTypes;

/** The one way to personal data: decide, record, and only then fetch it. No record, no data. */
@ApplicationScoped
public class Disclosure {
    private static final Basis NO_BASIS = Basis.of("NONE");
    private final AccessLog log;
    private final CurrentCaller caller;
    private final Clock clock;

    Disclosure(AccessLog log, CurrentCaller caller, Clock clock) {
        this.log = log;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * Runs the rules for the caller of the request, records the outcome, and gives the data if a rule grants it.
     *
     * @param action stable name for the record, such as {@code read-identity}
     * @param data fetches what is shown; runs after the record is committed
     * @return what {@code data} gives; 404 if no rule grants (the caller must not learn that the person exists)
     */
    public <R, T> T of(AccessRules<R> rules, R resource, UUID participantId, String action, Function<Basis, T> data) {
        return ofAll(rules, resource, List.of(participantId), action, data);
    }

    /** The same where one resource shows several persons: each of them gets a record. */
    public <R, T> T ofAll(
            AccessRules<R> rules, R resource, Collection<UUID> participantIds, String action, Function<Basis, T> data) {
        Caller who = caller.get();
        Optional<Basis> basis = rules.decide(who, resource);
        log.recordAll(participantIds.stream()
                .distinct()
                .map(participant -> entry(who, participant, action, basis))
                .toList());
        return data.apply(basis.orElseThrow(Disclosure::nothingToSee));
    }

    /**
     * The same where a list shows something of each of several persons, and each is judged alone: of those whom no rule
     * grants nothing is shown, and so nothing recorded.
     *
     * @param resources by participant
     * @param data given those whom it may show
     */
    public <R, T> T ofEach(AccessRules<R> rules, Map<UUID, R> resources, String action, Function<Set<UUID>, T> data) {
        Caller who = caller.get();
        Map<UUID, Basis> granted = new LinkedHashMap<>();
        resources.forEach((participant, resource) ->
                rules.decide(who, resource).ifPresent(basis -> granted.put(participant, basis)));
        log.recordAll(granted.entrySet().stream()
                .map(one -> entry(who, one.getKey(), action, Optional.of(one.getValue())))
                .toList());
        return data.apply(granted.keySet());
    }

    /**
     * Records what an answer tells of a person without showing any data, such as that a number is known here. Call it
     * before the answer leaves and outside other transactions.
     *
     * @param basis why the caller may know; empty if it was refused what it asked for, and learns it all the same
     */
    public void told(UUID participantId, String action, Optional<Basis> basis) {
        log.record(entry(caller.get(), participantId, action, basis));
    }

    /**
     * The one answer to a read of what is not there and of what the caller may not see, word for word the same: whoever
     * asks does not learn which of the two it is.
     */
    public static ProblemException nothingToSee() {
        return ProblemException.of(
                ProblemTypes.NOT_FOUND, "There is nothing at this address, or your agency may not see it.");
    }

    private AccessRecord entry(Caller who, UUID participantId, String action, Optional<Basis> basis) {
        Basis known = basis.orElse(NO_BASIS);
        return new AccessRecord(
                Ids.next(),
                clock.instant(),
                who.requireAgency(),
                who.client(),
                who.subject(),
                participantId,
                action,
                known.rule(),
                known.consentId(),
                basis.isPresent() ? Outcome.GRANTED : Outcome.DENIED,
                Span.current().getSpanContext().getTraceId());
    }
}
