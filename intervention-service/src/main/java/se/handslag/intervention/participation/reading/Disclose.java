package se.handslag.intervention.participation.reading;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import se.handslag.intervention.access.AccessPolicy;
import se.handslag.intervention.participation.Participation;
import se.handslag.intervention.participation.ParticipationRow;
import se.handslag.kit.access.Disclosure;
import se.handslag.kit.caller.CurrentCaller;

/** The only way out for participations: decided by the rules, recorded for each person, and only then shown (R3.7). */
@ApplicationScoped
class Disclose {
    private final FindParticipation find;
    private final ReadParticipation read;
    private final Disclosure disclosure;
    private final CurrentCaller caller;

    Disclose(FindParticipation find, ReadParticipation read, Disclosure disclosure, CurrentCaller caller) {
        this.find = find;
        this.read = read;
        this.disclosure = disclosure;
        this.caller = caller;
    }

    /** One participation; 404 if the caller may not see it. Not inside a transaction. */
    Participation one(UUID id) {
        return of(id, "read-participation", () -> read.read(id));
    }

    /** Something of one participation; 404 if the caller may not see it. Not inside a transaction. */
    <T> T of(UUID id, String action, Supplier<T> data) {
        FoundParticipation found = find.find(id).orElseThrow(ReadingProblems::notFound);
        if (found.participantId().isPresent()) {
            UUID person = found.participantId().get();
            return disclosure.of(AccessPolicy.PARTICIPATIONS, found.carriers(), person, action, basis -> data.get());
        }
        // Of an anonymous one nothing leads to a person, so there is nobody whose record it could be.
        if (AccessPolicy.PARTICIPATIONS.decide(caller.get(), found.carriers()).isEmpty()) {
            throw ReadingProblems.notFound();
        }
        return data.get();
    }

    /** Records each person that a list is about to show. */
    void listed(ParticipationList list, int shown) {
        List<ParticipationRow> rows = list.rows();
        rows.stream()
                .limit(shown)
                .filter(row -> row.participantId() != null)
                .forEach(row -> disclosure.of(
                        AccessPolicy.PARTICIPATIONS,
                        list.carriers(),
                        row.participantId(),
                        "list-participation",
                        basis -> row));
    }
}
