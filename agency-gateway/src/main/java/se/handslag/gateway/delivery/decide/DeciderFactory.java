package se.handslag.gateway.delivery.decide;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import se.handslag.gateway.delivery.store.Consents;
import se.handslag.gateway.delivery.store.DeliveryRecords;
import se.handslag.kit.time.Stockholm;

/** Fetches what deciding some records needs, in two queries, and writes down what was decided. */
@ApplicationScoped
class DeciderFactory {
    private final Consents consents;
    private final DeliveryRecords records;
    private final Clock clock;

    DeciderFactory(Consents consents, DeliveryRecords records, Clock clock) {
        this.consents = consents;
        this.records = records;
        this.clock = clock;
    }

    Decider deciderFor(Collection<ReadRecord> batch, Set<String> agenciesWithoutTopic) {
        Set<UUID> consentIds = new HashSet<>();
        Set<UUID> eventIds = new HashSet<>();
        for (ReadRecord read : batch) {
            switch (read.content()) {
                case Content.Move move -> {
                    move.fact().parties().forEach(party -> consentIds.add(party.consentId()));
                    eventIds.add(move.event().id());
                }
                case Content.Given given -> consentIds.add(given.consent().consentId());
                case Content.Withdrawn gone -> consentIds.add(gone.withdrawal().consentId());
                case Content.Ignored ignored -> {}
                case Content.Broken broken -> {}
            }
        }
        return new Decider(
                consents.find(consentIds),
                records.firstDelivered(eventIds),
                records::told,
                agenciesWithoutTopic,
                Stockholm.today(clock));
    }

    void write(Decider decider) {
        consents.save(decider.changedConsents());
        records.save(decider.entries());
    }
}
