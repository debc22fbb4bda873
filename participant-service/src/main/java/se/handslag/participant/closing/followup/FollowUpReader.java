package se.handslag.participant.closing.followup;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.handslag.kit.access.AccessRule;
import se.handslag.kit.access.AccessRules;
import se.handslag.kit.access.Basis;
import se.handslag.kit.access.Disclosure;
import se.handslag.kit.caller.CurrentCaller;
import se.handslag.kit.rest.PageRequest;

/** Reads a follow-up for the agency that owes it: judged, recorded, and only then shown (R3.7). */
@ApplicationScoped
class FollowUpReader {
    private static final AccessRule<FollowUp> OWNER = (caller, followUp) ->
            caller.agency().filter(followUp.ownerAgency()::equals).map(_ -> Basis.of("owner-of-follow-up"));
    private static final AccessRules<FollowUp> RULES = new AccessRules<>(List.of(OWNER));

    private final FollowUps followUps;
    private final Disclosure disclosure;
    private final CurrentCaller caller;

    FollowUpReader(FollowUps followUps, Disclosure disclosure, CurrentCaller caller) {
        this.followUps = followUps;
        this.disclosure = disclosure;
        this.caller = caller;
    }

    /** One page of our own; only those owed and due by a day, if one is given. */
    List<FollowUp> ours(Optional<LocalDate> until, PageRequest page) {
        return followUps.page(caller.get().requireAgency(), until, page);
    }

    /** Empty if there is none; 404 if another agency owes it. */
    Optional<FollowUp> one(UUID id) {
        return followUps
                .findByIdOptional(id)
                .map(found -> disclosure.of(RULES, found, found.participantId(), "read-follow-up", _ -> found));
    }
}
