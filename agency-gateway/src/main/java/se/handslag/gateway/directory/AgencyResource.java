package se.handslag.gateway.directory;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.handslag.kit.caller.Roles;
import se.handslag.kit.idempotency.Once;
import se.handslag.kit.rest.Cursor;
import se.handslag.kit.rest.Etags;
import se.handslag.kit.rest.IfMatch;
import se.handslag.kit.rest.Links;
import se.handslag.kit.rest.Page;
import se.handslag.kit.rest.PageRequest;

/** The member authorities: read by all, written by the platform. */
@Path("agencies")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "agencies", description = "The authorities that can hand over and receive, and their units.")
@Authenticated
public class AgencyResource {
    private final RegisterAgency register;
    private final ChangeAgency change;
    private final ReadDirectory directory;
    private final Once once;

    AgencyResource(RegisterAgency register, ChangeAgency change, ReadDirectory directory, Once once) {
        this.register = register;
        this.change = change;
        this.directory = directory;
        this.once = once;
    }

    /** Registers one. */
    @POST
    @RolesAllowed(Roles.PLATFORM_ADMIN)
    @Operation(
            operationId = "registerAgency",
            summary = "Register an agency",
            description = "The platform takes in a member authority.")
    @APIResponse(
            responseCode = "201",
            description = "Registered.",
            content = @Content(schema = @Schema(implementation = AgencyView.class)))
    public Response register(@Valid @NotNull AgencyRequest body, @Context UriInfo uri) {
        return once.perform(() -> switch (register.register(body.toCommand())) {
            case RegisterAgencyResult.Registered(AgencyRow row) ->
                Response.created(Links.to(uri, "agencies", row.code()))
                        .tag(Etags.of(row.version()))
                        .entity(AgencyView.of(row, uri))
                        .build();
            case RegisterAgencyResult.CodeTaken() -> throw DirectoryProblems.codeTaken();
            case RegisterAgencyResult.WrongMunicipality() -> throw DirectoryProblems.wrongMunicipality();
        });
    }

    /** All of them, by code. */
    @GET
    @Operation(operationId = "listAgencies", summary = "List the agencies", description = "By code.")
    public Page<AgencyView> list(@Valid @BeanParam PageRequest page, @Context UriInfo uri) {
        return Page.of(
                directory.agencies(page), page, uri, row -> AgencyView.of(row, uri), row -> Cursor.after(row.code()));
    }

    /** One. */
    @GET
    @Path("{agency-code}")
    @Operation(operationId = "readAgency", summary = "Read an agency", description = "By its code.")
    @APIResponse(
            responseCode = "200",
            description = "The agency.",
            content = @Content(schema = @Schema(implementation = AgencyView.class)))
    public Response read(@PathParam("agency-code") String code, @Context Request request, @Context UriInfo uri) {
        AgencyRow row = directory.agency(code).orElseThrow(DirectoryProblems::noSuchAgency);
        return Etags.read(request, row.version(), AgencyView.of(row, uri));
    }

    /** Puts a name or a municipality right. */
    @PUT
    @Path("{agency-code}")
    @RolesAllowed(Roles.PLATFORM_ADMIN)
    @Operation(
            operationId = "changeAgency",
            summary = "Change an agency",
            description = "Its name or municipality; code and kind stay.")
    @APIResponse(
            responseCode = "200",
            description = "As it stands now.",
            content = @Content(schema = @Schema(implementation = AgencyView.class)))
    public Response change(
            @PathParam("agency-code") String code,
            @Valid @NotNull AgencyChange body,
            @Context HttpHeaders headers,
            @Context UriInfo uri) {
        return switch (change.change(code, body.name().strip(), body.municipality(), IfMatch.required(headers))) {
            case ChangeAgencyResult.Changed(AgencyRow row) ->
                Response.ok(AgencyView.of(row, uri))
                        .tag(Etags.of(row.version()))
                        .build();
            case ChangeAgencyResult.NoSuchAgency() -> throw DirectoryProblems.noSuchAgency();
            case ChangeAgencyResult.WrongMunicipality() -> throw DirectoryProblems.wrongMunicipality();
        };
    }
}
