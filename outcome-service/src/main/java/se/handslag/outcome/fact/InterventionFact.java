package se.handslag.outcome.fact;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.handslag.kit.contract.interventions.InterventionRegistered;
import se.handslag.kit.event.ReceivedEvent;

/** An association finances an intervention (R5.1, R5.2). */
record InterventionFact(
        UUID interventionId,
        long sequence,
        Instant recordedAt,
        String association,
        String name,
        String direction,
        String measurementMethod,
        List<String> carriedOutBy,
        LocalDate startsOn,
        Optional<LocalDate> endsOn,
        Optional<UUID> programmeId,
        Optional<String> preciseDirection,
        boolean esfFunded,
        List<String> municipalities,
        List<String> targetGroups)
        implements Fact {

    static InterventionFact of(ReceivedEvent event) {
        InterventionRegistered data = event.as(InterventionRegistered.class);
        return new InterventionFact(
                data.interventionId(),
                event.sequence(),
                event.time(),
                data.association(),
                data.name(),
                data.direction(),
                data.measurementMethod(),
                data.carriedOutBy(),
                data.startsOn(),
                data.endsOn(),
                data.programmeId(),
                data.preciseDirection(),
                data.esfFunded(),
                data.municipalities(),
                data.targetGroups());
    }

    @Override
    public String table() {
        return "intervention_fact";
    }

    @Override
    public Optional<UUID> announcedIntervention() {
        return Optional.of(interventionId);
    }

    @Override
    public Optional<String> announcedAssociation() {
        return Optional.of(association);
    }
}
