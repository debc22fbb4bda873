package se.handslag.outcome.fact;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.handslag.kit.contract.interventions.AssociationRegistered;
import se.handslag.kit.event.ReceivedEvent;

/** A coordination association exists. */
record AssociationFact(
        UUID associationId, long sequence, Instant recordedAt, String code, String name, List<String> municipalities)
        implements Fact {

    static AssociationFact of(ReceivedEvent event) {
        AssociationRegistered data = event.as(AssociationRegistered.class);
        return new AssociationFact(
                data.associationId(), event.sequence(), event.time(), data.code(), data.name(), data.municipalities());
    }

    @Override
    public String table() {
        return "association_fact";
    }

    @Override
    public Optional<String> announcedAssociation() {
        return Optional.of(code);
    }
}
