package se.handslag.participant.registration;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.handslag.kit.caller.Roles;
import se.handslag.kit.rest.Links;
import se.handslag.participant.identity.PersonalNumber;

/** Finds a participant by number. A POST, since a number must never stand in a URL (R4.4). */
@Produces(MediaType.APPLICATION_JSON)
@Path("participant-searches")
@Tag(name = "participants")
@RolesAllowed({Roles.CASEWORKER, Roles.MANAGER})
public class SearchResource {
    private final ParticipantReader reader;

    SearchResource(ParticipantReader reader) {
        this.reader = reader;
    }

    @POST
    @Operation(
            summary = "Find a participant by number",
            description =
                    "Finds only whom you may know something of; a number that is not valid finds nobody. Codes, dates"
                            + " and the responsible agency only if you may see these.")
    public SearchView search(@Valid @NotNull SearchRequest body, @Context UriInfo uri) {
        List<ParticipantView> found = PersonalNumber.parse(body.number()).flatMap(reader::withNumber).stream()
                .map(one -> one.core()
                        .map(participant -> ParticipantView.of(participant, uri))
                        .orElseGet(() -> ParticipantView.known(one.id(), uri)))
                .toList();
        return new SearchView(found, Links.self(uri));
    }
}
