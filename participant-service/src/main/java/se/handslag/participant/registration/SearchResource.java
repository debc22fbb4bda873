package se.handslag.participant.registration;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.handslag.kit.caller.CurrentCaller;
import se.handslag.kit.caller.Roles;
import se.handslag.kit.rest.Links;
import se.handslag.participant.access.ParticipantAccess;
import se.handslag.participant.access.ParticipantCases;
import se.handslag.participant.access.ParticipantDisclosure;
import se.handslag.participant.identity.Identities;
import se.handslag.participant.identity.PersonalNumber;
import se.handslag.participant.responsibility.Participants;

/** Finds a participant by number. A POST, since a number must never stand in a URL (R4.4). */
@Path("participant-searches")
@Tag(name = "participants")
@RolesAllowed(Roles.CASEWORKER)
public class SearchResource {
    private final Identities identities;
    private final Participants participants;
    private final ParticipantCases cases;
    private final ParticipantDisclosure disclosure;
    private final CurrentCaller caller;

    SearchResource(
            Identities identities,
            Participants participants,
            ParticipantCases cases,
            ParticipantDisclosure disclosure,
            CurrentCaller caller) {
        this.identities = identities;
        this.participants = participants;
        this.cases = cases;
        this.disclosure = disclosure;
        this.caller = caller;
    }

    @POST
    @Operation(
            summary = "Find a participant by number",
            description = "Finds only whom your agency may see; a number that is not valid finds nobody.")
    public SearchView search(@Valid @NotNull SearchRequest body, @Context UriInfo uri) {
        List<ParticipantView> found = PersonalNumber.parse(body.number())
                .flatMap(identities::participantWith)
                .filter(this::maySee)
                .map(id -> disclosure.of(
                        id, ParticipantAccess.CORE, "find-participant", () -> participants.findById(id)))
                .map(participant -> ParticipantView.of(participant, uri))
                .stream()
                .toList();
        return new SearchView(found, Links.self(uri));
    }

    private boolean maySee(UUID id) {
        return cases.find(id)
                .flatMap(known -> ParticipantAccess.CORE.decide(caller.get(), known))
                .isPresent();
    }
}
