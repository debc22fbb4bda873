package se.handslag.participant.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import se.handslag.kit.caller.CurrentCaller;
import se.handslag.kit.rest.PageRequest;
import se.handslag.participant.access.ParticipantAccess;
import se.handslag.participant.access.ParticipantDisclosure;
import se.handslag.participant.responsibility.OpenTime;
import se.handslag.participant.responsibility.SeenTimes;
import se.handslag.participant.text.PersonalTexts;

/** Reads assessments for the caller of the request: judged, recorded, and only then fetched (R3.7). */
@ApplicationScoped
class AssessmentReader {
    private static final String ACTION = "read-assessments";

    private final Assessments assessments;
    private final PersonalTexts texts;
    private final ParticipantDisclosure disclosure;
    private final SeenTimes times;
    private final CurrentCaller caller;

    AssessmentReader(
            Assessments assessments,
            PersonalTexts texts,
            ParticipantDisclosure disclosure,
            SeenTimes times,
            CurrentCaller caller) {
        this.assessments = assessments;
        this.texts = texts;
        this.disclosure = disclosure;
        this.times = times;
        this.caller = caller;
    }

    /**
     * Assessments and what was written about their needs, by need.
     *
     * @param texts in clear: personal data
     */
    record Read(List<Assessment> assessments, Map<UUID, String> texts) {
        /** Keeps the texts out of every log (R4.4). */
        @Override
        public String toString() {
            return "Read[protected]";
        }
    }

    /** One page, newest first. 404 if the caller may not see them. */
    Read page(UUID participantId, PageRequest page) {
        return disclosure.of(
                participantId,
                ParticipantAccess.ASSESSMENT,
                ACTION,
                () -> withTexts(assessments.page(participantId, seen(participantId), page)));
    }

    /** One, if there is one of that id. 404 if the caller may not see it. */
    Read one(UUID participantId, UUID assessmentId) {
        return disclosure.of(participantId, ParticipantAccess.ASSESSMENT, ACTION, () -> {
            Optional<Assessment> found = assessments.of(participantId, assessmentId);
            return withTexts(found.stream()
                    .filter(it -> OpenTime.isIn(seen(participantId), it.recordedAt()))
                    .toList());
        });
    }

    private List<OpenTime> seen(UUID participantId) {
        return times.of(participantId, caller.get().requireAgency(), "ASSESSMENT");
    }

    private Read withTexts(List<Assessment> found) {
        List<UUID> needs = found.stream()
                .flatMap(assessment -> assessment.needs().stream())
                .map(AssessedNeed::id)
                .toList();
        return new Read(found, texts.of(needs));
    }
}
