package se.handslag.participant.handoff.worklist;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.handslag.kit.caller.Caller;
import se.handslag.kit.caller.CurrentCaller;
import se.handslag.kit.caller.Role;
import se.handslag.kit.caller.Roles;
import se.handslag.kit.rest.Link;
import se.handslag.kit.rest.Links;

/** How much there is to do, in one call. */
@Produces(MediaType.APPLICATION_JSON)
@Path("hand-off-counts")
@Tag(name = "hand-offs")
@RolesAllowed({Roles.CASEWORKER, Roles.MANAGER, Roles.COORDINATOR})
public class HandOffCountResource {
    private final CountHandOffs counts;
    private final CurrentCaller caller;

    HandOffCountResource(CountHandOffs counts, CurrentCaller caller) {
        this.counts = counts;
        this.caller = caller;
    }

    @GET
    @Operation(
            summary = "How long our lists are",
            description =
                    "Of the agency as a whole; lifted for a manager only. A coordinator gets what is lifted to them.")
    public HandOffCountsView counts(@Context UriInfo uri) {
        Caller who = caller.get();
        Map<String, Link> links = Links.self(uri);
        if (!who.has(Role.CASEWORKER) && !who.has(Role.MANAGER)) {
            return HandOffCountsView.ofCoordinator(counts.liftedToCoordinator(who.requireAssociation()), links);
        }
        String agency = who.requireAgency();
        Optional<Long> lifted = Optional.of(who)
                .filter(it -> it.has(Role.MANAGER))
                .map(it -> counts.liftedToGroups(agency, it.unit().orElse(null)));
        return HandOffCountsView.ofAgency(counts.of(agency), lifted, links);
    }
}
