package se.handslag.intervention.participation.reading;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import se.handslag.intervention.participation.AnonymousBody;
import se.handslag.intervention.participation.AnswerBody;
import se.handslag.intervention.participation.Participation;
import se.handslag.intervention.participation.ParticipationState;
import se.handslag.intervention.participation.PersonEntry;
import se.handslag.intervention.participation.SituationBody;
import se.handslag.kit.rest.Link;
import se.handslag.kit.rest.Links;

/**
 * A participation: of a person all that was registered, or {@code anonymous} and nothing else (R3.4).
 *
 * @param registeredBy code of the agency that registered it
 * @param answers to the association's own questions, of a person
 * @param recordedAt when the in-registration was recorded, UTC; {@code startedOn} is when it was true (R6.3)
 * @param outRegistration absent while it runs
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ParticipationView(
        UUID id,
        UUID interventionId,
        ParticipationState state,
        String registeredBy,
        UUID participantId,
        AnonymousBody anonymous,
        LocalDate startedOn,
        String referredBy,
        String educationLevel,
        LocalDate followUpConsentGivenOn,
        SituationBody before,
        List<AnswerBody> answers,
        Instant recordedAt,
        OutRegistrationView outRegistration,
        @JsonProperty("_links") Map<String, Link> links) {

    static ParticipationView of(Participation participation, URI self) {
        Optional<PersonEntry> person = participation.person();
        return new ParticipationView(
                participation.id(),
                participation.interventionId(),
                participation.state(),
                participation.registeredBy(),
                participation.participantId().orElse(null),
                participation.anonymous().map(AnonymousBody::of).orElse(null),
                person.map(PersonEntry::startedOn).orElse(null),
                person.map(PersonEntry::referredBy).orElse(null),
                person.map(PersonEntry::educationLevel).orElse(null),
                person.flatMap(PersonEntry::consentGivenOn).orElse(null),
                person.map(entry -> SituationBody.of(entry.before())).orElse(null),
                person.map(entry -> AnswerBody.of(entry.answers())).orElse(null),
                participation.recording().recordedAt(),
                participation.outRegistration().map(OutRegistrationView::of).orElse(null),
                Links.self(
                        self,
                        Link.post("out-registrations", self + "/out-registrations"),
                        Link.post("start-corrections", self + "/start-corrections"),
                        Link.post("end-corrections", self + "/end-corrections"),
                        Link.get("versions", self + "/versions")));
    }
}
