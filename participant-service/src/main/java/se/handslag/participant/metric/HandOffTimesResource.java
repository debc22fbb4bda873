package se.handslag.participant.metric;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.handslag.kit.caller.Caller;
import se.handslag.kit.caller.CurrentCaller;
import se.handslag.kit.caller.Role;
import se.handslag.kit.caller.Roles;
import se.handslag.kit.rest.Links;

/** Where is read whose days the hand-offs took. */
@Produces(MediaType.APPLICATION_JSON)
@Path("hand-off-times")
@Tag(name = "metrics")
@RolesAllowed({Roles.REPORT_READER, Roles.COORDINATOR, Roles.MANAGER})
public class HandOffTimesResource {
    private final HandOffTimes times;
    private final CurrentCaller caller;
    private final Clock clock;

    HandOffTimesResource(HandOffTimes times, CurrentCaller caller, Clock clock) {
        this.times = times;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @Operation(
            summary = "Whose days were they",
            description = "The time of hand-offs in which an agency was on the clock, and to whom it is charged. A"
                    + " coordinator reads every agency of the association's hand-offs, an agency its own.")
    public HandOffTimesView times(@BeanParam DaysRequest days, @Context UriInfo uri) {
        return new HandOffTimesView(
                days.from(),
                days.to(),
                clock.instant(),
                read(days).stream().map(HandOffTimesView.AgencyTimes::of).toList(),
                Links.self(uri));
    }

    private List<HandOffTimes.Times> read(DaysRequest days) {
        Caller who = caller.get();
        return who.has(Role.COORDINATOR) && who.association().isPresent()
                ? times.ofAssociation(who.requireAssociation(), days.from(), days.to())
                : times.ofAgency(who.requireAgency(), days.from(), days.to());
    }
}
