package se.handslag.participant.registration;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import se.handslag.kit.access.AccessRules;
import se.handslag.kit.caller.CurrentCaller;
import se.handslag.participant.access.ParticipantAccess;
import se.handslag.participant.access.ParticipantCase;
import se.handslag.participant.access.ParticipantCases;
import se.handslag.participant.access.ParticipantDisclosure;
import se.handslag.participant.identity.Identities;
import se.handslag.participant.identity.Identity;
import se.handslag.participant.identity.PersonalNumber;
import se.handslag.participant.responsibility.Participant;
import se.handslag.participant.responsibility.Participants;

/** Reads participants for the caller of the request: judged, recorded, and only then fetched (R3.7). */
@ApplicationScoped
class ParticipantReader {
    private static final String FIND = "find-participant";

    private final Participants participants;
    private final Identities identities;
    private final ParticipantCases cases;
    private final ParticipantDisclosure disclosure;
    private final CurrentCaller caller;

    ParticipantReader(
            Participants participants,
            Identities identities,
            ParticipantCases cases,
            ParticipantDisclosure disclosure,
            CurrentCaller caller) {
        this.participants = participants;
        this.identities = identities;
        this.cases = cases;
        this.disclosure = disclosure;
        this.caller = caller;
    }

    /** 404 if the caller may not see them. */
    Participant one(UUID id) {
        return core(id, "read-participant");
    }

    /** Name and number; empty for the anonymous. 404 if the caller may not see them. */
    Optional<Identity.Named> identity(UUID id) {
        return disclosure.of(id, ParticipantAccess.IDENTITY, "read-identity", () -> identities.of(id));
    }

    /**
     * The participant with this number, if the caller may know anything of them; empty otherwise, which tells nothing.
     */
    Optional<Found> withNumber(PersonalNumber number) {
        return identities
                .participantWith(number)
                .filter(id -> maySee(id, ParticipantAccess.ANYTHING))
                .map(this::found);
    }

    private Found found(UUID id) {
        return maySee(id, ParticipantAccess.CORE)
                ? new Found(id, Optional.of(core(id, FIND)))
                : disclosure.of(id, ParticipantAccess.ANYTHING, FIND, () -> new Found(id, Optional.empty()));
    }

    /**
     * Whom a search found.
     *
     * @param core codes, dates and the responsible agency; empty if the caller may know other things, and not these
     */
    record Found(UUID id, Optional<Participant> core) {}

    private Participant core(UUID id, String action) {
        return disclosure.of(id, ParticipantAccess.CORE, action, () -> participants.findById(id));
    }

    private boolean maySee(UUID id, AccessRules<ParticipantCase> rules) {
        return cases.find(id)
                .flatMap(known -> rules.decide(caller.get(), known))
                .isPresent();
    }
}
