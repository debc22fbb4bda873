package se.handslag.gateway.accesslog;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.handslag.kit.caller.CurrentCaller;
import se.handslag.kit.caller.Roles;
import se.handslag.kit.rest.Cursor;
import se.handslag.kit.rest.Page;
import se.handslag.kit.rest.PageRequest;

/** What an agency did with a person's data, for its data protection officer: the person may ask (GDPR art. 15). */
@Path("access-records")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "access-records", description = "Who saw what about whom, and why.")
@RolesAllowed(Roles.DATA_PROTECTION_OFFICER)
public class AccessRecordResource {
    private final ReadAccessLog log;
    private final CurrentCaller caller;
    private final Clock clock;

    AccessRecordResource(ReadAccessLog log, CurrentCaller caller, Clock clock) {
        this.log = log;
        this.caller = caller;
        this.clock = clock;
    }

    /** The caller's agency's records about one person, newest first. */
    @GET
    @Operation(
            operationId = "listAccessRecords",
            summary = "List access records",
            description = "What the caller's agency saw of a participant, newest first.")
    public Page<AccessRecordView> list(
            @Parameter(description = "About whom.", example = "0199b0a2-6c1e-7a55-9d3f-0d9a6c4f2b11")
                    @NotNull(message = "Say about whom.")
                    @QueryParam("participantId")
                    UUID participantId,
            @Parameter(description = "Not before; from the start if absent.", example = "2026-01-01T00:00:00Z")
                    @QueryParam("from")
                    Instant from,
            @Parameter(description = "Before; until now if absent.", example = "2027-01-01T00:00:00Z") @QueryParam("to")
                    Instant to,
            @Valid @BeanParam PageRequest page,
            @Context UriInfo uri) {
        AccessQuestion question = new AccessQuestion(
                caller.get().requireAgency(),
                participantId,
                Optional.ofNullable(from).orElse(Instant.EPOCH),
                Optional.ofNullable(to).orElseGet(() -> clock.instant().plus(Duration.ofDays(1))));
        return Page.of(
                log.page(question, page),
                page,
                uri,
                row -> AccessRecordView.of(row, uri),
                row -> Cursor.after(row.at(), row.id()));
    }

    /** One. */
    @GET
    @Path("{access-record-id}")
    @Operation(
            operationId = "readAccessRecord",
            summary = "Read an access record",
            description = "One of the caller's agency.")
    public AccessRecordView read(@PathParam("access-record-id") UUID id, @Context UriInfo uri) {
        return AccessRecordView.of(log.one(caller.get().requireAgency(), id), uri);
    }
}
