package se.handslag.gateway.delivery.decide;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiPredicate;
import se.handslag.gateway.delivery.store.Consent;
import se.handslag.gateway.delivery.store.DeliveryEntry;
import se.handslag.gateway.delivery.store.SourceRecord;
import se.handslag.kit.contract.participants.ConsentGiven;

/** Decides moves in their order, in memory: what one consent event says counts for the next record. Used once. */
final class Decider {
    private final Map<UUID, Consent> consents;
    private final Map<UUID, Long> firstDelivered;
    private final BiPredicate<UUID, String> toldBefore;
    private final Set<String> agenciesWithoutTopic;
    private final LocalDate today;

    private final Map<UUID, Consent> changedConsents = new HashMap<>();
    private final Set<String> toldNow = new HashSet<>();
    private final List<Notice> notices = new ArrayList<>();
    private final Map<UUID, Map<String, DeliveryEntry>> entries = new LinkedHashMap<>();

    Decider(
            Map<UUID, Consent> consents,
            Map<UUID, Long> firstDelivered,
            BiPredicate<UUID, String> toldBefore,
            Set<String> agenciesWithoutTopic,
            LocalDate today) {
        this.consents = new HashMap<>(consents);
        this.firstDelivered = new HashMap<>(firstDelivered);
        this.toldBefore = toldBefore;
        this.agenciesWithoutTopic = agenciesWithoutTopic;
        this.today = today;
    }

    void given(ConsentGiven given) {
        Consent.Scope scope =
                new Consent.Scope(Set.copyOf(given.receivingAgencies()), given.validFrom(), given.validTo());
        change(consent(given.consentId()).given(scope));
    }

    void withdrawn(Content.Withdrawn content) {
        change(consent(content.withdrawal().consentId())
                .withdrawn(content.withdrawal().withdrawnAt()));
    }

    /** Why the move must wait; empty text if it is decided. All its parties are told or it waits: one order for all. */
    String move(SourceRecord source, Content.Move move, boolean replayed, int run) {
        if (firstDelivered.getOrDefault(move.event().id(), source.offset()) < source.offset()) {
            return ""; // A second copy of an event that is delivered: an outbox may send one twice after a crash.
        }
        Map<Party, Ruling> rulings = new LinkedHashMap<>();
        for (Party party : move.fact().parties()) {
            Ruling ruling = rule(move.fact(), party, replayed);
            if (ruling instanceof Ruling.Park(String reason)) {
                return reason;
            }
            rulings.put(party, ruling);
        }
        rulings.forEach((party, ruling) -> settle(source, move, party, ruling, run));
        return "";
    }

    private Ruling rule(Fact fact, Party party, boolean replayed) {
        String agency = party.agency();
        boolean told = fact.isLastWordTo(party)
                && (toldNow.contains(fact.subjectId() + agency) || toldBefore.test(fact.subjectId(), agency));
        Ruling ruling =
                DeliveryRules.rule(fact, party, new Circumstances(consent(party.consentId()), today, told, replayed));
        boolean nowhere = ruling instanceof Ruling.Deliver && agenciesWithoutTopic.contains(agency);
        return nowhere ? new Ruling.Park("no-topic") : ruling;
    }

    private void settle(SourceRecord source, Content.Move move, Party party, Ruling ruling, int run) {
        Fact fact = move.fact();
        String agency = party.agency();
        String basis =
                switch (ruling) {
                    case Ruling.Deliver(String rule) -> rule;
                    case Ruling.Withhold(String reason) -> reason;
                    case Ruling.Park(String reason) -> throw new IllegalStateException(reason);
                };
        boolean delivered = ruling instanceof Ruling.Deliver;
        if (delivered) {
            notices.add(new Notice(move.event(), fact, party, basis, run, move.traceParent()));
            toldNow.add(fact.subjectId() + agency);
            firstDelivered.putIfAbsent(move.event().id(), source.offset());
        }
        DeliveryEntry entry = new DeliveryEntry(
                move.event().id(),
                agency,
                run,
                source.partition(),
                source.offset(),
                fact.subjectId(),
                party.role().name(),
                delivered,
                basis,
                party.consentId());
        entries.computeIfAbsent(entry.eventId(), unused -> new LinkedHashMap<>())
                .put(agency, entry);
    }

    private Consent consent(UUID id) {
        return consents.getOrDefault(id, Consent.unknown(id));
    }

    private void change(Consent consent) {
        consents.put(consent.id(), consent);
        changedConsents.put(consent.id(), consent);
    }

    List<Consent> changedConsents() {
        return List.copyOf(changedConsents.values());
    }

    List<Notice> notices() {
        return List.copyOf(notices);
    }

    /** One for each event and agency: of a second copy of an event that was withheld, the last. */
    List<DeliveryEntry> entries() {
        return entries.values().stream()
                .flatMap(ofEvent -> ofEvent.values().stream())
                .toList();
    }
}
