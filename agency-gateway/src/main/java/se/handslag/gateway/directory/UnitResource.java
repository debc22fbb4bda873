package se.handslag.gateway.directory;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.handslag.kit.caller.Roles;
import se.handslag.kit.idempotency.Once;
import se.handslag.kit.rest.Cursor;
import se.handslag.kit.rest.Etags;
import se.handslag.kit.rest.Page;
import se.handslag.kit.rest.PageRequest;

/** The units of an agency: read by all, written by the platform. */
@Path("agencies/{agency-code}/units")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "agencies")
@Authenticated
public class UnitResource {
    private final RegisterUnit register;
    private final ReadDirectory directory;
    private final Once once;

    UnitResource(RegisterUnit register, ReadDirectory directory, Once once) {
        this.register = register;
        this.directory = directory;
        this.once = once;
    }

    /** Registers one. */
    @POST
    @RolesAllowed(Roles.PLATFORM_ADMIN)
    @Operation(operationId = "registerUnit", summary = "Register a unit", description = "An agency gets a unit.")
    @APIResponse(
            responseCode = "201",
            description = "Registered.",
            content = @Content(schema = @Schema(implementation = UnitView.class)))
    public Response register(
            @PathParam("agency-code") String agency, @Valid @NotNull UnitRequest body, @Context UriInfo uri) {
        return once.perform(() -> switch (register.register(agency, body.name().strip())) {
            case RegisterUnitResult.Registered(UnitRow row) ->
                Response.created(UnitView.self(row, uri))
                        .tag(Etags.of(row.version()))
                        .entity(UnitView.of(row, uri))
                        .build();
            case RegisterUnitResult.NoSuchAgency() -> throw DirectoryProblems.noSuchAgency();
            case RegisterUnitResult.NameTaken() -> throw DirectoryProblems.nameTaken();
        });
    }

    /** All of an agency, by name. */
    @GET
    @Operation(operationId = "listUnits", summary = "List an agency's units", description = "By name.")
    public Page<UnitView> list(
            @PathParam("agency-code") String agency, @Valid @BeanParam PageRequest page, @Context UriInfo uri) {
        if (directory.agency(agency).isEmpty()) {
            throw DirectoryProblems.noSuchAgency();
        }
        return Page.of(
                directory.units(agency, page),
                page,
                uri,
                row -> UnitView.of(row, uri),
                row -> Cursor.after(row.name()));
    }

    /** One. */
    @GET
    @Path("{unit-id}")
    @Operation(operationId = "readUnit", summary = "Read a unit", description = "Of an agency.")
    @APIResponse(
            responseCode = "200",
            description = "The unit.",
            content = @Content(schema = @Schema(implementation = UnitView.class)))
    public Response read(
            @PathParam("agency-code") String agency,
            @PathParam("unit-id") UUID id,
            @Context Request request,
            @Context UriInfo uri) {
        UnitRow row = directory.unit(agency, id).orElseThrow(DirectoryProblems::noSuchUnit);
        return Etags.read(request, row.version(), UnitView.of(row, uri));
    }
}
