package se.handslag.intervention.participation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import se.handslag.intervention.access.AccessPolicy;
import se.handslag.intervention.access.Carriers;
import se.handslag.intervention.intervention.Intervention;
import se.handslag.intervention.intervention.Interventions;
import se.handslag.kit.caller.Caller;

/** The interventions whose participations a caller may see: another agency's are not there for it (R3.6). */
@ApplicationScoped
public class OwnInterventions {
    private final Interventions interventions;

    OwnInterventions(Interventions interventions) {
        this.interventions = interventions;
    }

    /** Held: its dates stay as they are until the transaction ends. */
    public Optional<Intervention> hold(Caller caller, UUID id) {
        return interventions.hold(id).filter(found -> mayRegister(caller, found));
    }

    /** To read. */
    public Optional<Intervention> find(Caller caller, UUID id) {
        return interventions.findByIdOptional(id).filter(found -> mayRegister(caller, found));
    }

    private static boolean mayRegister(Caller caller, Intervention intervention) {
        return AccessPolicy.PARTICIPATIONS
                .decide(caller, new Carriers(intervention.carriedOutBy()))
                .isPresent();
    }
}
