package se.handslag.intervention.participation.reading;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.handslag.intervention.participation.AnonymousBody;
import se.handslag.intervention.participation.AnswerBody;
import se.handslag.intervention.participation.ParticipationState;
import se.handslag.intervention.participation.ParticipationVersion;
import se.handslag.intervention.participation.PersonEntry;
import se.handslag.intervention.participation.SituationBody;
import se.handslag.intervention.participation.VersionKind;

/**
 * A participation as it was told from a moment on (R6.3).
 *
 * @param version 0 is the in-registration
 * @param what what made it look like this
 * @param reason of the code list correction-reason; absent of a registration
 * @param startedOn from when it was true; absent if anonymous
 * @param endedOn until when it was true; absent while it ran
 * @param recordedAt the moment from which it was told like this, UTC
 * @param recordedBy the system that told it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record VersionView(
        int version,
        VersionKind what,
        String reason,
        ParticipationState state,
        LocalDate startedOn,
        LocalDate endedOn,
        AnonymousBody anonymous,
        String referredBy,
        String educationLevel,
        LocalDate followUpConsentGivenOn,
        SituationBody before,
        List<AnswerBody> answers,
        String exitReason,
        String next,
        SituationBody after,
        List<AnswerBody> answersAfter,
        Instant recordedAt,
        String recordedBy) {

    static VersionView of(ParticipationVersion version) {
        Optional<PersonEntry> person = version.person();
        return new VersionView(
                version.version(),
                version.what(),
                version.reason().orElse(null),
                version.state(),
                person.map(PersonEntry::startedOn).orElse(null),
                version.leaving().map(out -> out.endedOn()).orElse(null),
                version.anonymous().map(AnonymousBody::of).orElse(null),
                person.map(PersonEntry::referredBy).orElse(null),
                person.map(PersonEntry::educationLevel).orElse(null),
                person.flatMap(PersonEntry::consentGivenOn).orElse(null),
                person.map(entry -> SituationBody.of(entry.before())).orElse(null),
                person.map(entry -> AnswerBody.of(entry.answers())).orElse(null),
                version.leaving().map(out -> out.reason().code()).orElse(null),
                version.leaving().flatMap(out -> out.next()).orElse(null),
                version.leaving()
                        .flatMap(out -> out.after())
                        .map(SituationBody::of)
                        .orElse(null),
                version.leaving().map(out -> AnswerBody.of(out.answers())).orElse(null),
                version.recording().recordedAt(),
                version.recording().recordedBy());
    }
}
