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
import se.handslag.intervention.codelist.CodeListContent;
import se.handslag.intervention.hsds.entry.HsdsAbout;
import se.handslag.intervention.hsds.entry.HsdsPage;
import se.handslag.intervention.hsds.entry.TaxonomyEntry;
import se.handslag.intervention.hsds.entry.TaxonomyTermEntry;
import se.handslag.kit.rest.Links;

/**
 * What this is in terms of HSDS, and the taxonomies that its services are described with.
 *
 * <p>All below hsds is an API of its own: its names are those of its specification, so it is described there and not in
 * our own document, which keeps the national profile.
 */
@Path("hsds")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
public class HsdsResource {
    private final ReadTaxonomies taxonomies;

    HsdsResource(ReadTaxonomies taxonomies) {
        this.taxonomies = taxonomies;
    }

    /** What a client reads first. */
    @GET
    @Operation(hidden = true)
    public HsdsAbout about() {
        return new HsdsAbout(HsdsAbout.VERSION, HsdsAbout.PROFILE, HsdsAbout.OPENAPI);
    }

    /** The taxonomies. */
    @GET
    @Path("taxonomies")
    @Operation(hidden = true)
    public HsdsPage<TaxonomyEntry> taxonomies(@Valid @BeanParam HsdsPaging paging, @Context UriInfo uri) {
        return HsdsPage.of(paging.of(taxonomies.read()), list -> entry(list, uri));
    }

    /** One taxonomy. */
    @GET
    @Path("taxonomies/{taxonomy-id}")
    @Operation(hidden = true)
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
    @Operation(hidden = true)
    public HsdsPage<TaxonomyTermEntry> terms(
            @QueryParam("taxonomy_id") UUID taxonomyId, @Valid @BeanParam HsdsPaging paging) {
        List<TaxonomyTermEntry> found = Taxonomies.terms(taxonomies.read()).stream()
                .filter(term -> taxonomyId == null || term.taxonomyId().equals(taxonomyId))
                .toList();
        return HsdsPage.of(paging.of(found), term -> term);
    }

    /** One term. */
    @GET
    @Path("taxonomy_terms/{taxonomy-term-id}")
    @Operation(hidden = true)
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
