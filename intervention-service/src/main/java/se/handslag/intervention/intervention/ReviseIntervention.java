package se.handslag.intervention.intervention;

import io.quarkus.arc.All;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.handslag.intervention.access.AccessPolicy;
import se.handslag.intervention.access.OfAssociation;
import se.handslag.intervention.association.Association;
import se.handslag.intervention.association.Associations;
import se.handslag.intervention.intervention.ReviseInterventionResult.EndsBeforeStart;
import se.handslag.intervention.intervention.ReviseInterventionResult.FewerPlacesThanTaken;
import se.handslag.intervention.intervention.ReviseInterventionResult.LeavesFactsOutside;
import se.handslag.intervention.intervention.ReviseInterventionResult.Misfit;
import se.handslag.intervention.intervention.ReviseInterventionResult.NotPermitted;
import se.handslag.intervention.intervention.ReviseInterventionResult.Revised;
import se.handslag.intervention.intervention.ReviseInterventionResult.Unknown;
import se.handslag.intervention.intervention.profile.Profile;
import se.handslag.intervention.intervention.profile.ProfileChecks;
import se.handslag.intervention.intervention.profile.ProfileFault;
import se.handslag.intervention.recording.Recording;
import se.handslag.kit.caller.Caller;
import se.handslag.kit.contract.interventions.InterventionRegistered;
import se.handslag.kit.event.OutgoingEvent;
import se.handslag.kit.outbox.Outbox;
import se.handslag.kit.rest.IfMatch;
import se.handslag.kit.usecase.UseCase;

/** Gives an intervention another name, dates or profile; the former are kept with the time they were recorded. */
@UseCase
public class ReviseIntervention {
    private final Interventions interventions;
    private final Associations associations;
    private final ProfileChecks profiles;
    private final List<FactsInPeriod> facts;
    private final PlacesInUse taken;
    private final Outbox outbox;
    private final Clock clock;

    ReviseIntervention(
            Interventions interventions,
            Associations associations,
            ProfileChecks profiles,
            @All List<FactsInPeriod> facts,
            PlacesInUse taken,
            Outbox outbox,
            Clock clock) {
        this.interventions = interventions;
        this.associations = associations;
        this.profiles = profiles;
        this.facts = facts;
        this.taken = taken;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Changes it if the caller has read its present state, and publishes what holds now. */
    public ReviseInterventionResult revise(Caller caller, UUID id, Revision asked, IfMatch ifMatch) {
        Optional<Intervention> found = interventions.holdToChange(id);
        if (found.isEmpty()) {
            return new Unknown();
        }
        Intervention intervention = found.get();
        if (AccessPolicy.INTERVENTIONS
                .decide(caller, new OfAssociation(intervention.association()))
                .isEmpty()) {
            return new NotPermitted();
        }
        ifMatch.check(intervention.version());
        Optional<Period> period = asked.period();
        if (period.isEmpty()) {
            return new EndsBeforeStart();
        }
        Association association = associations.findById(intervention.association());
        Profile profile = asked.profile().in(association.municipalities());
        Optional<ProfileFault> fault = profiles.fault(profile, intervention.direction(), association);
        if (fault.isPresent()) {
            return new Misfit(fault.get());
        }
        if (facts.stream().anyMatch(kind -> kind.anyOutside(id, period.get()))) {
            return new LeavesFactsOutside();
        }
        if (hasFewerPlacesThanTaken(id, profile)) {
            return new FewerPlacesThanTaken();
        }
        intervention.revise(asked.name(), period.get(), profile).ifPresent(fact -> keep(intervention, fact, caller));
        return new Revised(intervention);
    }

    private boolean hasFewerPlacesThanTaken(UUID id, Profile profile) {
        return Optional.ofNullable(profile.entry().places())
                .filter(places -> places < taken.of(id))
                .isPresent();
    }

    private void keep(Intervention intervention, InterventionRegistered fact, Caller caller) {
        interventions.keepRevision(intervention, Recording.now(clock, caller));
        outbox.publish(OutgoingEvent.of(
                fact,
                intervention.id(),
                intervention.version(),
                intervention.id().toString(),
                clock));
    }
}
