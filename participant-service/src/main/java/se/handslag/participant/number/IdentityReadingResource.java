package se.handslag.participant.number;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.handslag.kit.access.AccessRules;
import se.handslag.kit.access.Disclosure;
import se.handslag.kit.caller.Roles;

/** Personal numbers of those who take part, for a purpose that the law knows. Each reading is recorded (R3.7). */
@Produces(MediaType.APPLICATION_JSON)
@Path("identity-readings")
@Tag(name = "participants")
@RolesAllowed(Roles.PARTICIPANT_MANAGER)
public class IdentityReadingResource {
    private static final AccessRules<FollowedParticipation> RULES =
            new AccessRules<>(List.of(new CarrierWithFollowUpConsent()));

    private final FindFollowed find;
    private final ReadNumbers read;
    private final Disclosure disclosure;

    IdentityReadingResource(FindFollowed find, ReadNumbers read, Disclosure disclosure) {
        this.find = find;
        this.read = read;
        this.disclosure = disclosure;
    }

    /** Reads numbers. */
    @POST
    @Operation(
            summary = "Read personal numbers of participations",
            description =
                    "The present numbers of those who take part in interventions that your agency carries out, and whose"
                            + " consent to be followed in that participation stands. Of others nothing is said. Each reading, granted"
                            + " or refused, leaves an access record with its purpose. A POST, since it reads many at once and"
                            + " nothing of it may stand in a URL.")
    public IdentityReadingView read(@Valid @NotNull IdentityReadingRequest body) {
        List<FollowedParticipation> granted = disclosure.granted(
                RULES,
                find.find(body.participationIds()),
                Function.identity(),
                FollowedParticipation::participantId,
                "read-number-" + body.purpose().name().toLowerCase(Locale.ROOT));
        return IdentityReadingView.of(read.read(granted));
    }
}
