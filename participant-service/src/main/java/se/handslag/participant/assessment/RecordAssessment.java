package se.handslag.participant.assessment;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.handslag.kit.time.Stockholm;
import se.handslag.kit.usecase.UseCase;
import se.handslag.participant.access.ParticipantCases;
import se.handslag.participant.fact.Facts;
import se.handslag.participant.identity.IdentityKind;
import se.handslag.participant.responsibility.Participant;
import se.handslag.participant.responsibility.Participants;
import se.handslag.participant.text.PersonalTexts;

/** The responsible agency records a joint assessment; it supersedes the one before. */
@UseCase
public class RecordAssessment {
    private final Participants participants;
    private final ParticipantCases cases;
    private final Assessments assessments;
    private final PersonalTexts texts;
    private final Facts facts;
    private final Clock clock;

    RecordAssessment(
            Participants participants,
            ParticipantCases cases,
            Assessments assessments,
            PersonalTexts texts,
            Facts facts,
            Clock clock) {
        this.participants = participants;
        this.cases = cases;
        this.assessments = assessments;
        this.texts = texts;
        this.facts = facts;
        this.clock = clock;
    }

    /**
     * Records it on behalf of this agency.
     *
     * @param words what was written about each need, in the order of the needs; kept apart
     */
    public AssessmentResult record(
            UUID participantId, String agency, NewAssessment made, List<Optional<String>> words) {
        Optional<Participant> participant = participants.lock(participantId);
        if (participant.filter(it -> it.isAnsweredForBy(agency)).isEmpty()) {
            boolean planning = cases.find(participantId)
                    .filter(known -> known.planningAgencies("ASSESSMENT").containsKey(agency))
                    .isPresent();
            return planning ? new AssessmentResult.NotResponsible() : new AssessmentResult.NotFound();
        }
        boolean anonymous = participant.get().identityKind() == IdentityKind.ANONYMOUS;
        if (anonymous && words.stream().anyMatch(Optional::isPresent)) {
            return new AssessmentResult.TextOfAnonymous();
        }
        Instant now = clock.instant();
        if (made.assessedOn().isAfter(Stockholm.dayOf(now))) {
            return new AssessmentResult.DayIsAhead();
        }
        assessments.currentOf(participantId).ifPresent(current -> current.supersede(now));
        // There is one current assessment: the old one ends before the new one is written.
        assessments.flush();
        Assessment assessment = Assessment.record(participantId, made, agency, now);
        assessments.persistAndFlush(assessment);
        keep(words, assessment);
        facts.publish(participantId, assessment.id(), assessment.version(), now, assessment.recorded());
        return new AssessmentResult.Recorded(assessment);
    }

    private void keep(List<Optional<String>> words, Assessment assessment) {
        List<AssessedNeed> needs = assessment.needs();
        for (int place = 0; place < needs.size(); place++) {
            UUID need = needs.get(place).id();
            words.get(place).ifPresent(text -> texts.keep(need, assessment.participantId(), text));
        }
    }
}
