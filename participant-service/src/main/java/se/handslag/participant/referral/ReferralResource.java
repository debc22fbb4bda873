package se.handslag.participant.referral;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.handslag.kit.caller.Caller;
import se.handslag.kit.caller.CurrentCaller;
import se.handslag.kit.caller.Role;
import se.handslag.kit.caller.Roles;
import se.handslag.kit.problem.ProblemException;
import se.handslag.kit.problem.ProblemTypes;
import se.handslag.kit.reference.OpaqueReference;
import se.handslag.kit.rest.Cursor;
import se.handslag.kit.rest.Page;
import se.handslag.kit.rest.PageRequest;
import se.handslag.kit.time.Stockholm;

/** Where a referrer reads what became of whom it referred, and the coordinator who came by themselves. */
@Produces(MediaType.APPLICATION_JSON)
@Path("referrals")
@Tag(name = "referrals", description = "Remitteringar / referrals and their feedback")
@RolesAllowed({Roles.CASEWORKER, Roles.MANAGER, Roles.COORDINATOR})
public class ReferralResource {
    private final ReferralReader reader;
    private final OpaqueReference references;
    private final CurrentCaller caller;

    ReferralResource(ReferralReader reader, OpaqueReference references, CurrentCaller caller) {
        this.reader = reader;
        this.references = references;
        this.caller = caller;
    }

    @GET
    @Operation(
            summary = "Referrals and their feedback",
            description =
                    "Oldest first. direction=from-us (caseworker, manager): what your agency referred, that it was"
                            + " received, and, with a consent in force that names your agency as receiving, accepted and"
                            + " declined if it covers HAND_OFF_ANSWERS, started and ended with what result if it covers"
                            + " PARTICIPATION; each such read is recorded. referredBy=SELF (coordinator): who came by themselves in the association's"
                            + " municipalities, when, and which agency is responsible.")
    public Page<ReferralView> list(
            @BeanParam ReferralFilter filter, @Valid @BeanParam PageRequest page, @Context UriInfo uri) {
        Caller who = caller.get();
        return filter.ofPersonsThemselves() ? ofPersonsThemselves(who, page, uri) : fromUs(who, page, uri);
    }

    private Page<ReferralView> fromUs(Caller who, PageRequest page, UriInfo uri) {
        require(who, Role.CASEWORKER, Role.MANAGER);
        return Page.of(
                reader.fromUs(page),
                page,
                uri,
                row -> new ReferralView(
                        references.of(who.requireAgency(), row.referral().participantId()),
                        row.referral().referredBy(),
                        Stockholm.dayOf(row.referral().receivedAt()),
                        Optional.empty(),
                        row.feedback()),
                row -> Cursor.after(row.referral().receivedAt(), row.referral().id()));
    }

    private Page<ReferralView> ofPersonsThemselves(Caller who, PageRequest page, UriInfo uri) {
        require(who, Role.COORDINATOR);
        String association = who.requireAssociation();
        return Page.of(
                reader.ofPersonsThemselves(page),
                page,
                uri,
                row -> new ReferralView(
                        references.of(association, row.participantId()),
                        Referrer.SELF,
                        Stockholm.dayOf(row.receivedAt()),
                        row.responsibleAgency(),
                        List.of()),
                row -> Cursor.after(row.receivedAt(), row.id()));
    }

    private static void require(Caller who, Role... roles) {
        if (Arrays.stream(roles).noneMatch(who::has)) {
            throw ProblemException.of(
                    ProblemTypes.NOT_PERMITTED, "This list is for another role: see the description of the operation.");
        }
    }
}
