package se.handslag.intervention.hsds;

import io.quarkus.security.Authenticated;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.handslag.intervention.codelist.CodeListContent;
import se.handslag.intervention.hsds.entry.HsdsAbout;
import se.handslag.intervention.hsds.entry.HsdsPage;
import se.handslag.intervention.hsds.entry.TaxonomyEntry;
import se.handslag.intervention.hsds.entry.TaxonomyTermEntry;
import se.handslag.kit.rest.Links;

/** What this is in terms of HSDS, and the taxonomies that its services are described with. */
@Path("hsds")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "hsds")
@Authenticated
public class HsdsResource {
    private final ReadTaxonomies taxonomies;

    HsdsResource(ReadTaxonomies taxonomies) {
        this.taxonomies = taxonomies;
    }

    /** What a client reads first. */
    @GET
    @Operation(
            operationId = "readHsds",
            summary = "Read which HSDS this is",
            description = "The version of Open Referral's Human Services Data Specification that the resources below"
                    + " hsds follow. Their paths, parameters and fields are named as it names them.")
    public HsdsAbout about(@Context UriInfo uri) {
        return new HsdsAbout(
                HsdsAbout.VERSION,
                HsdsAbout.PROFILE,
                Links.to(uri, "openapi.json").toString());
    }

    /** The taxonomies. */
    @GET
    @Path("taxonomies")
    @Operation(
            operationId = "listHsdsTaxonomies",
            summary = "List taxonomies (HSDS)",
            description = "The code lists of the catalogue: target groups and precise directions.")
    public HsdsPage<TaxonomyEntry> taxonomies(@Valid @BeanParam HsdsPaging paging, @Context UriInfo uri) {
        return HsdsPage.of(paging.of(taxonomies.read()), list -> entry(list, uri));
    }

    /** One taxonomy. */
    @GET
    @Path("taxonomies/{taxonomy-id}")
    @Operation(
            operationId = "readHsdsTaxonomy",
            summary = "Read a taxonomy (HSDS)",
            description = "One code list of the catalogue.")
    @APIResponse(
            responseCode = "200",
            description = "The taxonomy",
            content = @Content(schema = @Schema(implementation = TaxonomyEntry.class)))
    public Response taxonomy(@PathParam("taxonomy-id") UUID id, @Context Request request, @Context UriInfo uri) {
        return HsdsAnswers.one(
                taxonomies.read().stream()
                        .map(list -> entry(list, uri))
                        .filter(entry -> entry.id().equals(id))
                        .findFirst(),
                request);
    }

    /** The terms. */
    @GET
    @Path("taxonomy_terms")
    @Operation(
            operationId = "listHsdsTaxonomyTerms",
            summary = "List taxonomy terms (HSDS)",
            description = "The codes of the catalogue's code lists, with their Swedish names; the English ones are the"
                    + " descriptions.")
    public HsdsPage<TaxonomyTermEntry> terms(
            @QueryParam("taxonomy_id") @Parameter(description = "Of this taxonomy.") UUID taxonomyId,
            @Valid @BeanParam HsdsPaging paging) {
        List<TaxonomyTermEntry> found = Taxonomies.terms(taxonomies.read()).stream()
                .filter(term -> taxonomyId == null || term.taxonomyId().equals(taxonomyId))
                .toList();
        return HsdsPage.of(paging.of(found), term -> term);
    }

    /** One term. */
    @GET
    @Path("taxonomy_terms/{taxonomy-term-id}")
    @Operation(
            operationId = "readHsdsTaxonomyTerm",
            summary = "Read a taxonomy term (HSDS)",
            description = "One code of the catalogue's code lists.")
    @APIResponse(
            responseCode = "200",
            description = "The term",
            content = @Content(schema = @Schema(implementation = TaxonomyTermEntry.class)))
    public Response term(@PathParam("taxonomy-term-id") UUID id, @Context Request request) {
        return HsdsAnswers.one(Taxonomies.term(taxonomies.read(), id), request);
    }

    private static TaxonomyEntry entry(CodeListContent list, UriInfo uri) {
        return new TaxonomyEntry(
                HsdsIds.taxonomy(list.name()),
                list.titleSv(),
                list.titleEn(),
                Links.to(uri, "code-lists", list.name()).toString(),
                Integer.toString(list.version()));
    }
}
