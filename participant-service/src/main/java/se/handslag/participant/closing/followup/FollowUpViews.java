package se.handslag.participant.closing.followup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.Optional;
import java.util.UUID;
import se.handslag.kit.caller.Caller;
import se.handslag.kit.reference.OpaqueReference;
import se.handslag.kit.rest.Link;
import se.handslag.kit.rest.Links;
import se.handslag.participant.access.ParticipantAccess;
import se.handslag.participant.access.ParticipantCases;

/** Shows a follow-up to the agency that owes it. */
@ApplicationScoped
class FollowUpViews {
    private final OpaqueReference references;
    private final ParticipantCases cases;

    FollowUpViews(OpaqueReference references, ParticipantCases cases) {
        this.references = references;
        this.cases = cases;
    }

    /** The whole, with the participant's id if the caller may see the participant now. */
    FollowUpView whole(FollowUp followUp, Caller caller, UriInfo uri) {
        Optional<UUID> told = cases.find(followUp.participantId())
                .flatMap(known -> ParticipantAccess.ANYTHING.decide(caller, known))
                .map(_ -> followUp.participantId());
        return view(followUp, told, followUp.inWorkOrStudy(), uri);
    }

    /** A row of a list: never with the participant's id or what they told, which a single, recorded read gives. */
    FollowUpView row(FollowUp followUp, UriInfo uri) {
        return view(followUp, Optional.empty(), Optional.empty(), uri);
    }

    private FollowUpView view(
            FollowUp followUp, Optional<UUID> participantId, Optional<Boolean> inWorkOrStudy, UriInfo uri) {
        URI self = Links.to(uri, "follow-ups", followUp.id());
        return new FollowUpView(
                followUp.id(),
                participantId,
                references.of(followUp.ownerAgency(), followUp.participantId()),
                followUp.afterMonths(),
                followUp.dueOn(),
                followUp.answer(),
                followUp.answeredOn(),
                inWorkOrStudy,
                followUp.answer().isPresent()
                        ? Links.self(self)
                        : Links.self(self, Link.post("answers", self + "/answers")));
    }
}
