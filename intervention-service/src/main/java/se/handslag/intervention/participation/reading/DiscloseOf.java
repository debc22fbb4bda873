package se.handslag.intervention.participation.reading;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import java.util.function.Supplier;
import se.handslag.intervention.access.Carriers;
import se.handslag.kit.access.AccessRules;
import se.handslag.kit.access.Disclosure;

/** The way to what hangs on a person's participation: decided by the rules, recorded, and only then read (R3.7). */
@ApplicationScoped
public class DiscloseOf {
    private final FindParticipation find;
    private final Disclosure disclosure;

    DiscloseOf(FindParticipation find, Disclosure disclosure) {
        this.find = find;
        this.disclosure = disclosure;
    }

    /**
     * What {@code data} reads; 404 if the caller may not see the person, and for an anonymous participation, on which
     * nothing hangs. Not inside a transaction.
     *
     * @param action stable name for the record, such as {@code read-hours}
     */
    public <T> T person(UUID participationId, AccessRules<Carriers> rules, String action, Supplier<T> data) {
        FoundParticipation found = find.find(participationId).orElseThrow(Disclosure::nothingToSee);
        UUID person = found.participantId().orElseThrow(Disclosure::nothingToSee);
        return disclosure.of(rules, found.carriers(), person, action, _ -> data.get());
    }
}
