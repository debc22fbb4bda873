package se.handslag.gateway.localgroup;

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
import se.handslag.kit.caller.CurrentCaller;
import se.handslag.kit.caller.Roles;
import se.handslag.kit.idempotency.Once;
import se.handslag.kit.rest.Cursor;
import se.handslag.kit.rest.Etags;
import se.handslag.kit.rest.IfMatch;
import se.handslag.kit.rest.Page;
import se.handslag.kit.rest.PageRequest;

/** The local collaboration groups: read by all, written by their association's administrator. */
@Path("local-groups")
@Produces(MediaType.APPLICATION_JSON)
@Tag(
        name = "local-groups",
        description = "Local collaboration groups (lokala samverkansgrupper): where unanswered hand-offs are lifted.")
@Authenticated
public class LocalGroupResource {
    private final RegisterLocalGroup register;
    private final ChangeLocalGroup change;
    private final ReadLocalGroups groups;
    private final AssociationMunicipalities municipalities;
    private final CurrentCaller caller;
    private final Once once;

    LocalGroupResource(
            RegisterLocalGroup register,
            ChangeLocalGroup change,
            ReadLocalGroups groups,
            AssociationMunicipalities municipalities,
            CurrentCaller caller,
            Once once) {
        this.register = register;
        this.change = change;
        this.groups = groups;
        this.municipalities = municipalities;
        this.caller = caller;
        this.once = once;
    }

    /** Registers one. */
    @POST
    @RolesAllowed(Roles.ASSOCIATION_ADMIN)
    @Operation(
            operationId = "registerLocalGroup",
            summary = "Register a local group",
            description = "One of each municipality, with members of at least two agencies. For the administrator of"
                    + " the association that it belongs to.")
    @APIResponse(
            responseCode = "201",
            description = "Registered.",
            content = @Content(schema = @Schema(implementation = LocalGroupView.class)))
    @APIResponse(
            responseCode = "422",
            description = "`municipality-of-another-association`: the association does not name it as its own.")
    public Response register(@Valid @NotNull LocalGroupRequest body, @Context UriInfo uri) {
        requireOwn(body);
        return once.perform(() -> switch (register.register(caller.get(), body.toCommand())) {
            case RegisterLocalGroupResult.Registered(LocalGroupRow row) ->
                Response.created(LocalGroupView.self(row, uri))
                        .tag(Etags.of(row.version()))
                        .entity(LocalGroupView.of(row, uri))
                        .build();
            case RegisterLocalGroupResult.AlreadyRegistered() -> throw LocalGroupProblems.alreadyRegistered();
            case RegisterLocalGroupResult.NotPermitted() -> throw LocalGroupProblems.notPermitted();
            case RegisterLocalGroupResult.WrongMembers(var faults) -> throw LocalGroupProblems.wrongMembers(faults);
        });
    }

    /** Another association is told so by the use case, and learns nothing of municipalities before. */
    private void requireOwn(LocalGroupRequest body) {
        boolean own = caller.get().requireAssociation().equals(body.association());
        if (own && !municipalities.belongs(body.municipality(), body.association())) {
            throw LocalGroupProblems.ofAnotherAssociation();
        }
    }

    /** All of them, by municipality. */
    @GET
    @Operation(operationId = "listLocalGroups", summary = "List the local groups", description = "By municipality.")
    public Page<LocalGroupView> list(@Valid @BeanParam PageRequest page, @Context UriInfo uri) {
        return Page.of(
                groups.groups(page),
                page,
                uri,
                row -> LocalGroupView.of(row, uri),
                row -> Cursor.after(row.municipality()));
    }

    /** One. */
    @GET
    @Path("{municipality}")
    @Operation(operationId = "readLocalGroup", summary = "Read a local group", description = "By its municipality.")
    @APIResponse(
            responseCode = "200",
            description = "The local group.",
            content = @Content(schema = @Schema(implementation = LocalGroupView.class)))
    public Response read(
            @PathParam("municipality") String municipality, @Context Request request, @Context UriInfo uri) {
        LocalGroupRow row = groups.group(municipality).orElseThrow(LocalGroupProblems::noSuchGroup);
        return Etags.read(request, row.version(), LocalGroupView.of(row, uri));
    }

    /** Renames it, or seats others. */
    @PUT
    @Path("{municipality}")
    @RolesAllowed(Roles.ASSOCIATION_ADMIN)
    @Operation(
            operationId = "changeLocalGroup",
            summary = "Change a local group",
            description = "Its name and all of its members; municipality and association stay.")
    @APIResponse(
            responseCode = "200",
            description = "As it stands now.",
            content = @Content(schema = @Schema(implementation = LocalGroupView.class)))
    public Response change(
            @PathParam("municipality") String municipality,
            @Valid @NotNull LocalGroupChange body,
            @Context HttpHeaders headers,
            @Context UriInfo uri) {
        IfMatch ifMatch = IfMatch.required(headers);
        return switch (change.change(caller.get(), municipality, body.name().strip(), body.toMembers(), ifMatch)) {
            case ChangeLocalGroupResult.Changed(LocalGroupRow row) ->
                Response.ok(LocalGroupView.of(row, uri))
                        .tag(Etags.of(row.version()))
                        .build();
            case ChangeLocalGroupResult.NoSuchGroup() -> throw LocalGroupProblems.noSuchGroup();
            case ChangeLocalGroupResult.NotPermitted() -> throw LocalGroupProblems.notPermitted();
            case ChangeLocalGroupResult.WrongMembers(var faults) -> throw LocalGroupProblems.wrongMembers(faults);
        };
    }
}
