package se.handslag.intervention.intervention;

import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import se.handslag.intervention.access.AccessPolicy;
import se.handslag.intervention.access.OfAssociation;
import se.handslag.intervention.agency.KnownAgencies;
import se.handslag.intervention.association.Association;
import se.handslag.intervention.association.Associations;
import se.handslag.intervention.intervention.RegisterInterventionResult.Misfit;
import se.handslag.intervention.intervention.RegisterInterventionResult.NotPermitted;
import se.handslag.intervention.intervention.RegisterInterventionResult.Refused;
import se.handslag.intervention.intervention.RegisterInterventionResult.Registered;
import se.handslag.intervention.intervention.RegisterInterventionResult.UnknownAgencies;
import se.handslag.intervention.intervention.RegisterInterventionResult.UnknownAssociation;
import se.handslag.intervention.intervention.profile.ProfileChecks;
import se.handslag.intervention.intervention.profile.ProfileFault;
import se.handslag.intervention.recording.Recording;
import se.handslag.kit.caller.Caller;
import se.handslag.kit.event.OutgoingEvent;
import se.handslag.kit.outbox.Outbox;
import se.handslag.kit.usecase.UseCase;

/** Registers an intervention of one association (R5.1, R5.2). */
@UseCase
public class RegisterIntervention {
    private final Interventions interventions;
    private final Associations associations;
    private final KnownAgencies agencies;
    private final ProfileChecks profiles;
    private final Outbox outbox;
    private final Clock clock;

    RegisterIntervention(
            Interventions interventions,
            Associations associations,
            KnownAgencies agencies,
            ProfileChecks profiles,
            Outbox outbox,
            Clock clock) {
        this.interventions = interventions;
        this.associations = associations;
        this.agencies = agencies;
        this.profiles = profiles;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Registers it and publishes that it exists. */
    public RegisterInterventionResult register(Caller caller, NewIntervention asked) {
        if (AccessPolicy.INTERVENTIONS
                .decide(caller, new OfAssociation(asked.association()))
                .isEmpty()) {
            return new NotPermitted();
        }
        Optional<InterventionRefusal> refusal = asked.refusal();
        if (refusal.isPresent()) {
            return new Refused(refusal.get());
        }
        Optional<Association> association = associations.findByIdOptional(asked.association());
        if (association.isEmpty()) {
            return new UnknownAssociation();
        }
        Set<String> unknown = agencies.unknownOf(asked.carriedOutBy());
        if (!unknown.isEmpty()) {
            return new UnknownAgencies(unknown);
        }
        NewIntervention placed = asked.in(association.get().municipalities());
        Optional<ProfileFault> fault = profiles.fault(placed.profile(), placed.direction(), association.get());
        if (fault.isPresent()) {
            return new Misfit(fault.get());
        }
        return new Registered(keep(Intervention.register(placed, Recording.now(clock, caller))));
    }

    private Intervention keep(Intervention intervention) {
        interventions.persist(intervention);
        interventions.keepRevision(intervention, intervention.recording());
        outbox.publish(OutgoingEvent.of(
                intervention.registered(),
                intervention.id(),
                intervention.version(),
                intervention.id().toString(),
                clock));
        return intervention;
    }
}
