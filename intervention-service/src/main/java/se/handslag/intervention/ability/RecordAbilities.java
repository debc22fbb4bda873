package se.handslag.intervention.ability;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.handslag.intervention.ability.AbilityResult.Done;
import se.handslag.intervention.ability.AbilityResult.Refused;
import se.handslag.intervention.ability.AbilityResult.Unknown;
import se.handslag.intervention.ability.AbilityResult.Unlisted;
import se.handslag.intervention.agency.KnownAgencies;
import se.handslag.intervention.codelist.CodeLists;
import se.handslag.intervention.codelist.Coded;
import se.handslag.intervention.participant.KnownParticipant;
import se.handslag.intervention.participant.KnownParticipants;
import se.handslag.intervention.participation.OwnInterventions;
import se.handslag.intervention.participation.Participation;
import se.handslag.intervention.participation.Participations;
import se.handslag.intervention.recording.Recording;
import se.handslag.kit.caller.Caller;
import se.handslag.kit.id.Ids;
import se.handslag.kit.rest.IfMatch;
import se.handslag.kit.time.Stockholm;
import se.handslag.kit.usecase.UseCase;

/** Records what a person can, or corrects it by a new fact that holds in its place (R3.8). */
@UseCase
public class RecordAbilities {
    private final Participations participations;
    private final KnownParticipants participants;
    private final OwnInterventions interventions;
    private final KnownAgencies agencies;
    private final CodeLists codes;
    private final AbilityAssessments assessments;
    private final Clock clock;

    RecordAbilities(
            Participations participations,
            KnownParticipants participants,
            OwnInterventions interventions,
            KnownAgencies agencies,
            CodeLists codes,
            AbilityAssessments assessments,
            Clock clock) {
        this.participations = participations;
        this.participants = participants;
        this.interventions = interventions;
        this.agencies = agencies;
        this.codes = codes;
        this.assessments = assessments;
        this.clock = clock;
    }

    /**
     * Keeps it.
     *
     * @param corrects the assessment that it holds in place of; empty for a new one
     */
    public AbilityResult record(
            Caller caller, UUID participationId, Optional<UUID> corrects, Abilities told, IfMatch ifMatch) {
        // Held: two corrections of one assessment come one after the other.
        Optional<Participation> found = participations
                .holdToChange(participationId)
                .filter(it -> interventions.find(caller, it.interventionId()).isPresent());
        Optional<AbilityAssessment> before = corrects.flatMap(id -> assessments.find(participationId, id));
        if (found.isEmpty() || (corrects.isPresent() && before.isEmpty())) {
            return new Unknown();
        }
        before.ifPresent(corrected -> ifMatch.check(corrected.revision()));
        List<Coded> unlisted = codes.unlisted(told.codes());
        if (!unlisted.isEmpty()) {
            return new Unlisted(unlisted);
        }
        Optional<AbilityRefusal> refusal = told.refusal(found.get(), Stockholm.today(clock))
                .or(() -> noLongerLinked(found.get()))
                .or(() -> agencies.unknownOf(List.of(told.assessedBy())).isEmpty()
                        ? Optional.empty()
                        : Optional.of(AbilityRefusal.UNKNOWN_AGENCY));
        if (refusal.isPresent()) {
            return new Refused(refusal.get());
        }
        return new Done(assessments.add(
                participationId,
                before.map(AbilityAssessment::id).orElseGet(Ids::next),
                before.map(AbilityAssessment::revision).orElse(0) + 1,
                told,
                Recording.now(clock, caller)));
    }

    /** Held, so that protection that arrives now finds the assessment, or the assessment finds it. */
    private Optional<AbilityRefusal> noLongerLinked(Participation participation) {
        return participants
                .holdAsNow(participation.participantId().orElseThrow())
                .filter(KnownParticipant::anonymous)
                .map(_ -> AbilityRefusal.ANONYMOUS);
    }
}
