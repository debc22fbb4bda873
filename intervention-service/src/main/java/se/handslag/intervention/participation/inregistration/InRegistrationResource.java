package se.handslag.intervention.participation.inregistration;

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
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.handslag.intervention.participant.AwaitParticipant;
import se.handslag.intervention.participation.Participation;
import se.handslag.intervention.participation.ParticipationReceipt;
import se.handslag.intervention.participation.inregistration.InRegistrationForm.OfAnonymous;
import se.handslag.intervention.participation.inregistration.InRegistrationForm.OfPerson;
import se.handslag.intervention.participation.inregistration.InRegistrationResult.AlreadyRunning;
import se.handslag.intervention.participation.inregistration.InRegistrationResult.Invalid;
import se.handslag.intervention.participation.inregistration.InRegistrationResult.Refused;
import se.handslag.intervention.participation.inregistration.InRegistrationResult.Registered;
import se.handslag.intervention.participation.inregistration.InRegistrationResult.UnknownIntervention;
import se.handslag.intervention.participation.inregistration.InRegistrationResult.UnknownParticipant;
import se.handslag.kit.caller.CurrentCaller;
import se.handslag.kit.caller.Roles;
import se.handslag.kit.idempotency.Once;
import se.handslag.kit.rest.Etags;
import se.handslag.kit.rest.Links;

/** Registering participants in. */
@Path("participations")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "participations")
@RolesAllowed(Roles.PARTICIPANT_MANAGER)
public class InRegistrationResource {
    private final RegisterPersonIn registerPerson;
    private final RegisterAnonymousIn registerAnonymous;
    private final AwaitParticipant participants;
    private final CurrentCaller caller;
    private final Once once;

    InRegistrationResource(
            RegisterPersonIn registerPerson,
            RegisterAnonymousIn registerAnonymous,
            AwaitParticipant participants,
            CurrentCaller caller,
            Once once) {
        this.registerPerson = registerPerson;
        this.registerAnonymous = registerAnonymous;
        this.participants = participants;
        this.caller = caller;
        this.once = once;
    }

    /** Registers somebody in. */
    @POST
    @Operation(
            operationId = "registerIn",
            summary = "Register a participant in",
            description =
                    "Starts a participation in an intervention that the caller's agency carries out: of a person who"
                            + " has consented in writing to be followed, or anonymous, with sex and budget year and nothing else.")
    @APIResponse(
            responseCode = "201",
            description = "The participation runs",
            content = @Content(schema = @Schema(implementation = ParticipationReceipt.class)))
    public Response register(@Valid @NotNull InRegistrationRequest body, @Context UriInfo uri) {
        InRegistrationForm form = InRegistrationForm.of(body);
        if (form instanceof OfPerson person) {
            participants.await(person.participantId());
        }
        return once.perform(() -> answer(register(body.interventionId(), form), uri));
    }

    private InRegistrationResult register(UUID interventionId, InRegistrationForm form) {
        return switch (form) {
            case OfPerson person ->
                registerPerson.register(caller.get(), interventionId, person.participantId(), person.entry());
            case OfAnonymous anonymous -> registerAnonymous.register(caller.get(), interventionId, anonymous.entry());
        };
    }

    private static Response answer(InRegistrationResult result, UriInfo uri) {
        return switch (result) {
            case Registered done -> created(done.participation(), uri);
            case UnknownIntervention no -> throw InRegistrationProblems.noIntervention();
            case UnknownParticipant no -> throw InRegistrationProblems.noParticipant();
            case AlreadyRunning no -> throw InRegistrationProblems.alreadyRunning();
            case Invalid no -> throw InRegistrationProblems.invalid(no.faults());
            case Refused no -> throw InRegistrationProblems.refused(no.why());
        };
    }

    private static Response created(Participation participation, UriInfo uri) {
        URI self = Links.to(uri, "participations", participation.id());
        return Response.created(self)
                .tag(Etags.of(participation.version()))
                .entity(ParticipationReceipt.of(participation, self))
                .build();
    }
}
