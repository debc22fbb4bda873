package se.handslag.participant.access;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import java.util.function.Supplier;
import se.handslag.kit.access.AccessRules;
import se.handslag.kit.access.Disclosure;

/** The one way to what is held about a participant: look up the case, judge, record, and only then read (R3.7). */
@ApplicationScoped
public class ParticipantDisclosure {
    private final ParticipantCases cases;
    private final Disclosure disclosure;

    ParticipantDisclosure(ParticipantCases cases, Disclosure disclosure) {
        this.cases = cases;
        this.disclosure = disclosure;
    }

    /**
     * Gives the data if a rule grants it.
     *
     * @param action the name under which it is recorded, such as {@code read-identity}
     * @return what {@code data} gives; 404 if there is no such participant or the caller may not see them
     */
    public <T> T of(UUID participantId, AccessRules<ParticipantCase> rules, String action, Supplier<T> data) {
        ParticipantCase resource = cases.find(participantId).orElseThrow(Disclosure::nothingToSee);
        return disclosure.of(rules, resource, participantId, action, _ -> data.get());
    }
}
