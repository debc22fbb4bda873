package se.handslag.participant.plan.owned;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.handslag.kit.caller.Caller;
import se.handslag.kit.caller.CurrentCaller;
import se.handslag.kit.caller.Roles;
import se.handslag.kit.reference.OpaqueReference;
import se.handslag.kit.rest.Cursor;
import se.handslag.kit.rest.Page;
import se.handslag.kit.rest.PageRequest;
import se.handslag.kit.time.Stockholm;

/** Where an agency finds the steps that it answers for, in whosever plan they stand (R2.7). */
@Produces(MediaType.APPLICATION_JSON)
@Path("plan-steps")
@Tag(name = "plans")
@RolesAllowed({Roles.CASEWORKER, Roles.MANAGER})
public class OwnedStepResource {
    private final OwnedSteps steps;
    private final OwnedStepReader reader;
    private final OpaqueReference references;
    private final CurrentCaller caller;
    private final Clock clock;

    OwnedStepResource(
            OwnedSteps steps, OwnedStepReader reader, OpaqueReference references, CurrentCaller caller, Clock clock) {
        this.steps = steps;
        this.reader = reader;
        this.references = references;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @Operation(
            summary = "Our steps",
            description =
                    "The open steps that your agency answers for, of all plans, what is due first first. A caseworker"
                            + " gets those of the own unit and of none, a manager all.")
    public Page<OwnedStepView> list(
            @Valid @BeanParam OwnedStepFilter filter, @Valid @BeanParam PageRequest page, @Context UriInfo uri) {
        Caller who = caller.get();
        String agency = who.requireAgency();
        LocalDate today = Stockholm.today(clock);
        return Page.of(
                steps.page(filter.by(who, today), page),
                page,
                uri,
                row -> OwnedStepView.row(row, references.of(agency, row.participantId()), today, uri),
                row -> Cursor.after(row.dueOn(), row.id()));
    }

    @GET
    @Path("{step-id}")
    @Operation(
            summary = "One of our steps",
            description = "The read is recorded. Names the participant, and links to the plan, while you may read it.")
    public OwnedStepView one(@PathParam("step-id") UUID id, @Context UriInfo uri) {
        String agency = caller.get().requireAgency();
        OwnedStepReader.Read read = reader.one(id);
        String reference = references.of(agency, read.step().participantId());
        return OwnedStepView.whole(read, reference, Stockholm.today(clock), uri);
    }
}
