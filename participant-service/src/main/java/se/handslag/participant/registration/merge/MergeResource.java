package se.handslag.participant.registration.merge;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.handslag.kit.caller.CurrentCaller;
import se.handslag.kit.caller.Roles;
import se.handslag.kit.idempotency.Once;
import se.handslag.kit.rest.Etags;
import se.handslag.kit.rest.IfMatch;
import se.handslag.kit.rest.Links;
import se.handslag.participant.identity.PersonalNumber;
import se.handslag.participant.registration.NumberProbes;
import se.handslag.participant.registration.NumberRequest;

/** Where an agency says that its participant is another participant too (R4.1). */
@Produces(MediaType.APPLICATION_JSON)
@Path("participants/{participant-id}/merges")
@Tag(name = "participants")
@RolesAllowed({Roles.CASEWORKER, Roles.MANAGER})
public class MergeResource {
    private final ProposeMerge propose;
    private final WithdrawMerge withdraw;
    private final MergeReader reader;
    private final CurrentCaller caller;
    private final NumberProbes probes;
    private final Once once;

    MergeResource(
            ProposeMerge propose,
            WithdrawMerge withdraw,
            MergeReader reader,
            CurrentCaller caller,
            NumberProbes probes,
            Once once) {
        this.propose = propose;
        this.withdraw = withdraw;
        this.reader = reader;
        this.caller = caller;
        this.probes = probes;
        this.once = once;
    }

    @POST
    @Operation(
            summary = "Propose to merge a participant into the one with this number",
            description =
                    "Nothing moves until the agency that is responsible for the other has confirmed; if that is yours, it"
                            + " is confirmed at once. Then your participant ends, its numbers lead to the other, its open"
                            + " plan steps go to the other's plan, and its consents end. Not while it has an open hand-off"
                            + " or takes part in an intervention. You learn nothing of the other that you may not see; that"
                            + " you asked is recorded. If the other is closed, nobody is responsible: your agency is from then"
                            + " on, and it is confirmed at once.")
    @APIResponse(
            responseCode = "201",
            description = "Proposed, or confirmed at once",
            content = @Content(schema = @Schema(implementation = MergeView.class)))
    @APIResponse(
            responseCode = "409",
            description = "`merge-over-open-hand-off`; `merge-over-participation`; `merge-already-proposed`;"
                    + " `participant-anonymous`; `merge-not-possible`: nobody who can go on")
    @APIResponse(
            responseCode = "422",
            description = "`merge-numbers-disagree`: in sex or birth date; `merge-into-itself`;"
                    + " `merge-number-unknown`: register it as a new number instead")
    public Response propose(
            @PathParam("participant-id") UUID id,
            @Valid @NotNull NumberRequest body,
            @Context HttpHeaders headers,
            @Context UriInfo uri) {
        String agency = caller.get().requireAgency();
        PersonalNumber number = body.personalNumber();
        return probes.recorded(
                told -> once.perform(() -> switch (propose.propose(id, agency, number, IfMatch.optional(headers))) {
                    case ProposeResult.Proposed(MergeProposal made) -> {
                        told.granted(made.survivorId(), "propose-merge", "proposed-to-merge");
                        yield Response.created(Links.to(uri, "participants", id, "merges"))
                                .tag(Etags.of(made.version()))
                                .entity(MergeView.of(made, uri))
                                .build();
                    }
                    case ProposeResult.Refused(MergeRefusal why, Optional<UUID> holder) -> {
                        holder.ifPresent(told::refused);
                        throw MergeProblems.of(why);
                    }
                }));
    }

    @POST
    @Path("{merge-id}/withdrawals")
    @Operation(
            summary = "Take a proposal back",
            description =
                    "By the agency that proposed, or the one that is responsible since. Both participants stay as they"
                            + " are, and another proposal can be made.")
    @APIResponse(
            responseCode = "201",
            description = "Withdrawn",
            content = @Content(schema = @Schema(implementation = MergeView.class)))
    @APIResponse(responseCode = "409", description = "`merge-proposal-answered`")
    public Response withdraw(
            @PathParam("participant-id") UUID id,
            @PathParam("merge-id") UUID proposalId,
            @Context HttpHeaders headers,
            @Context UriInfo uri) {
        String agency = caller.get().requireAgency();
        return once.perform(() -> switch (withdraw.withdraw(id, proposalId, agency, IfMatch.optional(headers))) {
            case AnswerResult.Answered(MergeProposal proposal) ->
                Response.created(Links.to(uri, "participants", id, "merges"))
                        .tag(Etags.of(proposal.version()))
                        .entity(MergeView.of(proposal, uri))
                        .build();
            case AnswerResult.Refused(MergeRefusal why) -> throw MergeProblems.of(why);
        });
    }

    @GET
    @Operation(
            summary = "What was proposed of a participant",
            description = "Every proposal to merge it into another, oldest first, and what came of it. The read is"
                    + " recorded.")
    public MergeListView list(@PathParam("participant-id") UUID id, @Context UriInfo uri) {
        return new MergeListView(
                reader.of(id).stream()
                        .map(proposal -> MergeView.of(proposal, uri))
                        .toList(),
                Links.self(uri));
    }
}
