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
import se.handslag.kit.caller.Caller;
import se.handslag.kit.caller.CurrentCaller;
import se.handslag.kit.rest.PageRequest;
import se.handslag.participant.access.ParticipantCase;
import se.handslag.participant.access.ParticipantCases;
import se.handslag.participant.access.SeenUnits;

/** Reads a follow-up for the agency that owes it: judged, recorded, and only then shown (R3.7). */
@ApplicationScoped
class FollowUpReader {
    private static final AccessRule<Subject> OWNER = (caller, subject) -> caller.agency()
            .filter(subject.followUp().ownerAgency()::equals)
            .filter(_ -> subject.participant()
                    .filter(known -> known.isInAnotherUnitOf(caller))
                    .isEmpty())
            .map(_ -> Basis.of("owner-of-follow-up"));
    private static final AccessRules<Subject> RULES = new AccessRules<>(List.of(OWNER));

    private final FollowUps followUps;
    private final ParticipantCases cases;
    private final Disclosure disclosure;
    private final CurrentCaller caller;

    FollowUpReader(FollowUps followUps, ParticipantCases cases, Disclosure disclosure, CurrentCaller caller) {
        this.followUps = followUps;
        this.cases = cases;
        this.disclosure = disclosure;
        this.caller = caller;
    }

    /** One page of our own; only those owed and due by a day, if one is given. */
    List<FollowUp> ours(Optional<LocalDate> until, PageRequest page) {
        Caller who = caller.get();
        return followUps.page(who.requireAgency(), SeenUnits.of(who), until, page);
    }

    /** Empty if there is none; 404 if another agency owes it, or another unit of ours works with them. */
    Optional<FollowUp> one(UUID id) {
        return followUps
                .findByIdOptional(id)
                .map(found ->
                        disclosure.of(RULES, subject(found), found.participantId(), "read-follow-up", _ -> found));
    }

    private Subject subject(FollowUp followUp) {
        return new Subject(followUp, cases.find(followUp.participantId()));
    }

    private record Subject(FollowUp followUp, Optional<ParticipantCase> participant) {}
}
