package se.handslag.participant.registration;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.handslag.kit.caller.CurrentCaller;
import se.handslag.kit.caller.Roles;
import se.handslag.kit.idempotency.Once;
import se.handslag.kit.problem.ProblemException;
import se.handslag.kit.problem.ProblemType;
import se.handslag.kit.rest.Etags;
import se.handslag.kit.rest.Links;
import se.handslag.participant.identity.Identity;
import se.handslag.participant.referral.ReferralCheck;
import se.handslag.participant.referral.Referrer;
import se.handslag.participant.responsibility.Participant;

/** Where an agency registers a participant. */
@Produces(MediaType.APPLICATION_JSON)
@Path("participants")
@Tag(name = "participants", description = "Deltagare / participants")
@RolesAllowed(Roles.CASEWORKER)
public class RegistrationResource {
    private static final ProblemType ALREADY_REGISTERED =
            new ProblemType("participant-already-registered", 409, "The person is a participant already");

    private final RegisterParticipant register;
    private final ReferralCheck referral;
    private final CurrentCaller caller;
    private final Once once;

    RegistrationResource(RegisterParticipant register, ReferralCheck referral, CurrentCaller caller, Once once) {
        this.register = register;
        this.referral = referral;
        this.caller = caller;
        this.once = once;
    }

    @POST
    @Operation(
            summary = "Register a participant",
            description =
                    "By personnummer, samordningsnummer or anonymously. Your agency is responsible from that instant.")
    @APIResponse(
            responseCode = "201",
            description = "Registered; the answer holds neither name nor number",
            content = @Content(schema = @Schema(implementation = ParticipantView.class)))
    public Response register(@Valid @NotNull RegisterRequest body, @Context UriInfo uri) {
        String agency = caller.get().requireAgency();
        Identity identity = RequestedIdentity.of(body);
        Optional<Referrer> referrer = referral.check(body.referral());
        return once.perform(() -> switch (register.register(agency, identity, body.municipality(), referrer)) {
            case RegisterResult.Registered(Participant made) ->
                Response.created(Links.to(uri, "participants", made.id()))
                        .tag(Etags.of(made.version()))
                        .entity(ParticipantView.of(made, uri))
                        .build();
            case RegisterResult.AlreadyRegistered() ->
                throw ProblemException.of(
                        ALREADY_REGISTERED,
                        "A participant with this number is registered. If it is not yours, ask the association's"
                                + " coordinator who is responsible.");
        });
    }
}
