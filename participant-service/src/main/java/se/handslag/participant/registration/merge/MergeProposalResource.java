package se.handslag.participant.registration.merge;

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
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
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
import se.handslag.kit.rest.Links;
import se.handslag.kit.rest.Page;
import se.handslag.kit.rest.PageRequest;
import se.handslag.participant.codes.CodeList;
import se.handslag.participant.codes.RequestCodes;
import se.handslag.participant.registration.NumberProbes;

/** Where an agency answers that its participant is another agency's too (R4.1). */
@Produces(MediaType.APPLICATION_JSON)
@Path("merge-proposals")
@Tag(name = "participants")
@RolesAllowed(Roles.CASEWORKER)
public class MergeProposalResource {
    private final ConfirmMerge confirm;
    private final RefuseMerge refuse;
    private final MergeReader reader;
    private final RequestCodes codes;
    private final CurrentCaller caller;
    private final NumberProbes probes;
    private final Once once;

    MergeProposalResource(
            ConfirmMerge confirm,
            RefuseMerge refuse,
            MergeReader reader,
            RequestCodes codes,
            CurrentCaller caller,
            NumberProbes probes,
            Once once) {
        this.confirm = confirm;
        this.refuse = refuse;
        this.reader = reader;
        this.codes = codes;
        this.caller = caller;
        this.probes = probes;
        this.once = once;
    }

    @GET
    @Operation(
            summary = "Proposals that wait for us",
            description = "To merge another agency's participant into one of yours, oldest first. Of the other person"
                    + " neither name nor number is shown. The read is recorded.")
    public Page<MergeProposalView> list(@Valid @BeanParam PageRequest page, @Context UriInfo uri) {
        return Page.of(
                reader.waiting(page),
                page,
                uri,
                row -> MergeProposalView.of(row, uri),
                row -> Cursor.after(row.proposedAt(), row.id()));
    }

    @GET
    @Path("{merge-proposal-id}")
    @Operation(summary = "One proposal", description = "Answered or not. The read is recorded.")
    @APIResponse(
            responseCode = "200",
            description = "The proposal",
            content = @Content(schema = @Schema(implementation = MergeProposalView.class)))
    public Response one(@PathParam("merge-proposal-id") UUID id, @Context Request request, @Context UriInfo uri) {
        MergeProposal proposal = reader.one(id);
        return Etags.read(request, proposal.version(), MergeProposalView.of(proposal, uri));
    }

    @POST
    @Path("{merge-proposal-id}/confirmations")
    @Operation(
            summary = "Confirm that the two are one person",
            description = "The other participant ends and yours goes on, with all its numbers; a personnummer takes the"
                    + " place of a samordningsnummer. It cannot be undone. All is judged again.")
    @APIResponse(
            responseCode = "201",
            description = "Merged",
            content = @Content(schema = @Schema(implementation = MergeProposalView.class)))
    @APIResponse(
            responseCode = "409",
            description = "`merge-proposal-answered`; `merge-not-possible`: something has changed since")
    public Response confirm(
            @PathParam("merge-proposal-id") UUID id, @Context HttpHeaders headers, @Context UriInfo uri) {
        String agency = caller.get().requireAgency();
        return answer("confirm-merge", uri, () -> confirm.confirm(id, agency, IfMatch.optional(headers)));
    }

    @POST
    @Path("{merge-proposal-id}/refusals")
    @Operation(
            summary = "Refuse: they are two persons, or it is not established",
            description = "Both stay as they are. The agency that proposed sees the reason.")
    @APIResponse(
            responseCode = "201",
            description = "Refused",
            content = @Content(schema = @Schema(implementation = MergeProposalView.class)))
    @APIResponse(responseCode = "409", description = "`merge-proposal-answered`")
    public Response refuse(
            @PathParam("merge-proposal-id") UUID id,
            @Valid @NotNull MergeRefusalRequest body,
            @Context HttpHeaders headers,
            @Context UriInfo uri) {
        String agency = caller.get().requireAgency();
        codes.require(CodeList.MERGE_REFUSAL_REASONS, List.of(body.reason()), "/reason");
        return answer("refuse-merge", uri, () -> refuse.refuse(id, agency, body.reason(), IfMatch.optional(headers)));
    }

    private Response answer(String action, UriInfo uri, Supplier<AnswerResult> act) {
        return probes.recorded(told -> once.perform(() -> switch (act.get()) {
            case AnswerResult.Answered(MergeProposal proposal) -> {
                told.granted(proposal.absorbedId(), action, "asked-to-confirm");
                yield Response.created(Links.to(uri, "merge-proposals", proposal.id()))
                        .tag(Etags.of(proposal.version()))
                        .entity(MergeProposalView.of(proposal, uri))
                        .build();
            }
            case AnswerResult.Refused(MergeRefusal why) -> throw MergeProblems.of(why);
        }));
    }
}
