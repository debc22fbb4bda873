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
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.handslag.kit.caller.Caller;
import se.handslag.kit.caller.CurrentCaller;
import se.handslag.kit.caller.Roles;
import se.handslag.kit.problem.ProblemException;
import se.handslag.kit.problem.ProblemTypes;
import se.handslag.kit.rest.Links;
import se.handslag.participant.directory.KnownGroups;

/** Where an association and its members read how often somebody fell between the chairs. */
@Produces(MediaType.APPLICATION_JSON)
@Path("fell-between-months")
@Tag(name = "metrics", description = "Nyckeltal / figures on waiting and gaps")
@RolesAllowed({Roles.REPORT_READER, Roles.COORDINATOR, Roles.MANAGER})
public class FellBetweenResource {
    private final FellBetween figures;
    private final KnownGroups groups;
    private final CurrentCaller caller;
    private final Clock clock;
    private final long smallest;

    FellBetweenResource(
            FellBetween figures,
            KnownGroups groups,
            CurrentCaller caller,
            Clock clock,
            @ConfigProperty(name = "handslag.figures.smallest") long smallest) {
        this.figures = figures;
        this.groups = groups;
        this.caller = caller;
        this.clock = clock;
        this.smallest = smallest;
    }

    @GET
    @Operation(
            summary = "Who fell between the chairs",
            description =
                    "Person-days on which an open participant had an act on a hand-off, or a watch, past its date; by"
                            + " month, of all person-days open. Gaps of one person that overlap count once; a day counts, in"
                            + " Europe/Stockholm, if a gap covers any part of it. For the association, and for agencies that sit"
                            + " in one of its local groups. Participants of no known municipality belong to no association and"
                            + " are not counted. Figures of few persons are left out.")
    public FellBetweenView months(@BeanParam MonthsRequest months, @Context UriInfo uri) {
        String association = months.association();
        Caller who = caller.get();
        boolean own = who.association().filter(association::equals).isPresent();
        if (!own && who.agency().filter(it -> groups.isMember(it, association)).isEmpty()) {
            throw ProblemException.of(
                    ProblemTypes.NOT_PERMITTED, "These figures are for the association and its member agencies.");
        }
        return new FellBetweenView(
                association,
                clock.instant(),
                smallest,
                FellBetweenView.NOTES,
                figures.of(association, months.from(), months.to()).stream()
                        .map(month -> FellBetweenView.MonthView.of(month, smallest))
                        .toList(),
                Links.self(uri));
    }
}
