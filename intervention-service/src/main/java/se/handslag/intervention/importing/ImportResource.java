package se.handslag.intervention.importing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.handslag.intervention.importing.reading.RowReader;
import se.handslag.kit.caller.CurrentCaller;
import se.handslag.kit.caller.Roles;
import se.handslag.kit.problem.ProblemException;
import se.handslag.kit.problem.ProblemTypes;
import se.handslag.kit.rest.Cursor;
import se.handslag.kit.rest.Etags;
import se.handslag.kit.rest.Links;
import se.handslag.kit.rest.Page;
import se.handslag.kit.rest.PageRequest;

/** Registering many participations at once, by the agency that carries their interventions out. */
@Path("imports")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "imports")
@RolesAllowed(Roles.PARTICIPANT_MANAGER)
public class ImportResource {
    private final ReceiveFile receive;
    private final ReadImport read;
    private final ListImportErrors errors;
    private final CurrentCaller caller;

    ImportResource(ReceiveFile receive, ReadImport read, ListImportErrors errors, CurrentCaller caller) {
        this.receive = receive;
        this.read = read;
        this.errors = errors;
        this.caller = caller;
    }

    /** Takes a file in. */
    @POST
    @Consumes({RowReader.CSV, RowReader.NDJSON})
    @Operation(operationId = "importParticipations", summary = "Import participations", description = ImportText.IMPORT)
    @RequestBody(
            required = true,
            content = {
                @Content(mediaType = RowReader.CSV, schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = RowReader.NDJSON, schema = @Schema(implementation = ImportRow.class))
            })
    @APIResponse(
            responseCode = "202",
            description = "The file is here; its rows are worked through from now on",
            content = @Content(schema = @Schema(implementation = ImportView.class)))
    public Response post(
            InputStream file,
            @QueryParam("dryRun")
                    @DefaultValue("false")
                    @Parameter(description = "true: judge every row and register nothing.", example = "true")
                    boolean dryRun,
            @Context HttpHeaders headers,
            @Context UriInfo uri) {
        MediaType type = headers.getMediaType();
        ParticipationImport started =
                receive.receive(caller.get(), file, type.getType() + "/" + type.getSubtype(), dryRun);
        URI self = self(started.id(), uri);
        return Response.accepted(ImportView.of(started, self)).location(self).build();
    }

    /** How far it has come. */
    @GET
    @Path("{import-id}")
    @Operation(
            operationId = "readImport",
            summary = "Read how far an import has come",
            description = "Ask again until the state is DONE. An import whose file broke off on its way is BROKEN_OFF:"
                    + " nothing of it was registered.")
    @APIResponse(
            responseCode = "200",
            description = "The import",
            content = @Content(schema = @Schema(implementation = ImportView.class)))
    public Response read(@PathParam("import-id") UUID id, @Context Request request, @Context UriInfo uri) {
        ParticipationImport found = read.read(caller.get(), id).orElseThrow(ImportResource::notFound);
        return Etags.read(request, found.version(), ImportView.of(found, self(id, uri)));
    }

    /** Which rows are bad, and why. */
    @GET
    @Path("{import-id}/errors")
    @Operation(
            operationId = "listImportErrors",
            summary = "List the errors of an import",
            description = "In the order of the file, with the numbers of the rows. A row may have several. No value of"
                    + " the file is repeated.")
    public Page<ImportErrorView> errors(
            @PathParam("import-id") UUID id, @Valid @BeanParam PageRequest page, @Context UriInfo uri) {
        return Page.of(
                errors.list(caller.get(), id, page).orElseThrow(ImportResource::notFound),
                page,
                uri,
                ImportErrorView::of,
                it -> Cursor.after(it.row(), it.number()));
    }

    private static URI self(UUID id, UriInfo uri) {
        return Links.to(uri, "imports", id);
    }

    private static ProblemException notFound() {
        return ProblemException.of(ProblemTypes.NOT_FOUND, "Your agency has sent no such import.");
    }
}
