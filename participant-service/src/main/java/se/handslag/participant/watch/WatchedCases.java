package se.handslag.participant.watch;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.handslag.participant.consent.Consents;
import se.handslag.participant.deadline.DeadlineRulesStore;
import se.handslag.participant.directory.KnownGroups;
import se.handslag.participant.handoff.HandOffStanding;
import se.handslag.participant.handoff.HandOffs;
import se.handslag.participant.participation.KnownParticipations;
import se.handslag.participant.plan.next.PlanSteps;
import se.handslag.participant.responsibility.Participant;
import se.handslag.participant.responsibility.Participants;

/** Reads what the watches of a participant follow from, of all features that own a part of it. */
@ApplicationScoped
class WatchedCases {
    private final Participants participants;
    private final HandOffs handOffs;
    private final PlanSteps plans;
    private final Consents consents;
    private final KnownParticipations participations;
    private final DeadlineRulesStore rules;
    private final KnownGroups groups;
    private final Reviews reviews;
    private final Duties duties;

    WatchedCases(
            Participants participants,
            HandOffs handOffs,
            PlanSteps plans,
            Consents consents,
            KnownParticipations participations,
            DeadlineRulesStore rules,
            KnownGroups groups,
            Reviews reviews,
            Duties duties) {
        this.participants = participants;
        this.handOffs = handOffs;
        this.plans = plans;
        this.consents = consents;
        this.participations = participations;
        this.rules = rules;
        this.groups = groups;
        this.reviews = reviews;
        this.duties = duties;
    }

    /** The case as this transaction has made it; empty if this service has no such participant. */
    Optional<WatchedCase> of(UUID participantId) {
        return participants.findByIdOptional(participantId).map(this::read);
    }

    private WatchedCase read(Participant participant) {
        UUID id = participant.id();
        Optional<HandOffStanding> open = handOffs.openStanding(id);
        Optional<HandOffStanding> ended = handOffs.lastEndedStanding(id);
        Optional<String> association = association(participant, open.or(() -> ended));
        return new WatchedCase(
                id,
                participant.status(),
                participant.responsibleAgency(),
                participant.responsibleSince(),
                association,
                open,
                ended,
                plans.openOf(id),
                plans.activityOf(id),
                consents.standingOf(id),
                enrolments(id),
                duties.followUpsOf(id),
                rules.history(association));
    }

    /** That of the home municipality; of whom no municipality is kept, the one that was last known. */
    private Optional<String> association(Participant participant, Optional<HandOffStanding> handOff) {
        return participant
                .municipality()
                .flatMap(code -> groups.association(code))
                .or(() -> handOff.flatMap(HandOffStanding::association))
                .or(() -> reviews.associationOf(participant.id()));
    }

    private List<Enrolment> enrolments(UUID participantId) {
        return participations.of(participantId).stream()
                .map(it -> new Enrolment(it.id(), it.startedOn(), it.endedOn(), it.next()))
                .toList();
    }
}
