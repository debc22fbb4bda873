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
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.handslag.kit.caller.Caller;
import se.handslag.kit.caller.CurrentCaller;
import se.handslag.kit.caller.Roles;
import se.handslag.kit.idempotency.Once;
import se.handslag.kit.rest.Etags;
import se.handslag.kit.rest.Links;
import se.handslag.participant.directory.KnownAgencies;
import se.handslag.participant.identity.Identity;
import se.handslag.participant.referral.ReferralCheck;
import se.handslag.participant.referral.Referrer;
import se.handslag.participant.responsibility.Participant;

/** Where an agency registers a participant. */
@Produces(MediaType.APPLICATION_JSON)
@Path("participants")
@Tag(name = "participants", description = "Deltagare / participants")
@RolesAllowed({Roles.CASEWORKER, Roles.MANAGER})
public class RegistrationResource {
    private final RegisterParticipant register;
    private final ReferralCheck referral;
    private final KnownAgencies agencies;
    private final CurrentCaller caller;
    private final NumberProbes probes;
    private final Once once;

    RegistrationResource(
            RegisterParticipant register,
            ReferralCheck referral,
            KnownAgencies agencies,
            CurrentCaller caller,
            NumberProbes probes,
            Once once) {
        this.register = register;
        this.referral = referral;
        this.agencies = agencies;
        this.caller = caller;
        this.probes = probes;
        this.once = once;
    }

    @POST
    @Operation(
            summary = "Register a participant",
            description =
                    "By personnummer, samordningsnummer or anonymously; a person with protected identity anonymously"
                            + " only. Your agency is responsible from that instant. Warnings stop nothing.")
    @APIResponse(
            responseCode = "201",
            description = "Registered; the answer holds neither name nor number",
            content = @Content(schema = @Schema(implementation = ParticipantView.class)))
    @APIResponse(
            responseCode = "409",
            description =
                    "`participant-already-registered`: by this number or by an older one of the same person. The attempt is recorded")
    @APIResponse(
            responseCode = "422",
            description = "`protected-identity-anonymous-only`: leave out name, number and municipality")
    public Response register(@Valid @NotNull RegisterRequest body, @Context UriInfo uri) {
        Caller who = caller.get();
        String agency = who.requireAgency();
        Identity identity = RequestedIdentity.of(body);
        body.unitId().ifPresent(unit -> agencies.requireUnit(unit, agency, "/unitId"));
        Optional<UUID> unit = body.unitId().or(who::unit);
        Optional<Referrer> referrer = referral.check(body.referral());
        return probes.recorded(told ->
                once.perform(() -> switch (register.register(agency, unit, identity, body.municipality(), referrer)) {
                    case RegisterResult.Registered(Participant made, List<RegistrationWarning> warnings) ->
                        Response.created(Links.to(uri, "participants", made.id()))
                                .tag(Etags.of(made.version()))
                                .entity(ParticipantView.registered(made, warnings, uri))
                                .build();
                    case RegisterResult.AlreadyRegistered(UUID holder) -> {
                        told.refused(holder);
                        throw IdentityProblems.alreadyRegistered();
                    }
                }));
    }
}
