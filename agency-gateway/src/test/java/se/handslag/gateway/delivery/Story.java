package se.handslag.gateway.delivery;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.eclipse.microprofile.config.ConfigProvider;
import se.handslag.kit.contract.participants.ConsentGiven;
import se.handslag.kit.contract.participants.ConsentWithdrawn;
import se.handslag.kit.contract.participants.HandOffAccepted;
import se.handslag.kit.contract.participants.HandOffDeclined;
import se.handslag.kit.contract.participants.HandOffOffered;
import se.handslag.kit.contract.participants.HandOffRecalled;
import se.handslag.kit.contract.participants.HandOffTakenOver;
import se.handslag.kit.contract.participants.PlanStepAdded;
import se.handslag.kit.contract.participants.PlanStepChanged;
import se.handslag.kit.contract.participants.PlanStepDone;
import se.handslag.kit.contract.participants.PlanStepDropped;
import se.handslag.kit.contract.participants.WatchLifted;
import se.handslag.kit.event.EventData;
import se.handslag.kit.event.OutgoingEvent;
import se.handslag.kit.event.Topics;
import se.handslag.kit.id.Ids;
import se.handslag.kit.testing.TopicWriter;

/** A person, a consent and a hand-off between two agencies, as participant-service would tell it. */
final class Story implements AutoCloseable {
    private static final Instant DUE = Instant.parse("2026-12-01T23:00:00Z");
    private static final LocalDate DUE_ON = LocalDate.of(2026, 12, 1);

    final UUID participant = Ids.next();
    final UUID consent = Ids.next();
    final UUID handOff = Ids.next();
    final UUID step = Ids.next();
    final String giver;
    final String receiver;
    private final TopicWriter writer = new TopicWriter();
    private long sequence;

    private Story(String giver, String receiver) {
        this.giver = giver;
        this.receiver = receiver;
    }

    /** Between two agencies that have their topics. */
    static Story between(String giver, String receiver) {
        createTopic(giver);
        createTopic(receiver);
        return new Story(giver, receiver);
    }

    /** Between two agencies of its own. */
    static Story ofItsOwn() {
        return between(newCode("giver"), newCode("receiver"));
    }

    /** To an agency that has no topic. */
    static Story toNowhere() {
        String giver = newCode("giver");
        createTopic(giver);
        return new Story(giver, newCode("nowhere"));
    }

    static String newCode(String name) {
        return name + "-" + UUID.randomUUID().toString().substring(0, 8);
    }

    static void createTopic(String agency) {
        String servers = ConfigProvider.getConfig().getValue("kafka.bootstrap.servers", String.class);
        String topic = Topics.ofAgency(agency);
        try (Admin admin = Admin.create(Map.<String, Object>of("bootstrap.servers", servers))) {
            if (!admin.listTopics().names().get().contains(topic)) {
                admin.createTopics(List.of(new NewTopic(topic, 3, (short) 1)))
                        .all()
                        .get();
            }
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    String key() {
        return participant.toString();
    }

    UUID consents() {
        return consents(
                LocalDate.now(Clock.systemUTC()).minusDays(1),
                LocalDate.now(Clock.systemUTC()).plusDays(90));
    }

    UUID consents(LocalDate from, LocalDate to) {
        return consents(consent, receiver, from, to);
    }

    /** Another consent of the same person, for the giver to tell somebody else. */
    UUID consentsTo(String agency) {
        UUID other = Ids.next();
        LocalDate today = LocalDate.now(Clock.systemUTC());
        consents(other, agency, today.minusDays(1), today.plusDays(90));
        return other;
    }

    private UUID consents(UUID id, String agency, LocalDate from, LocalDate to) {
        return tell(new ConsentGiven(
                id,
                participant,
                "INFORMATION_EXCHANGE",
                List.of(giver),
                List.of(agency),
                List.of("CONTACT"),
                "REHABILITATION",
                from,
                to));
    }

    UUID withdraws() {
        return tell(new ConsentWithdrawn(consent, participant, Optional.empty(), Instant.now()));
    }

    UUID offers() {
        return tell(new HandOffOffered(
                handOff, participant, giver, receiver, consent, Optional.empty(), DUE, Instant.now()));
    }

    UUID accepts() {
        return tell(new HandOffAccepted(
                handOff, participant, giver, receiver, consent, LocalDate.of(2026, 12, 1), DUE, Instant.now()));
    }

    UUID takesOver() {
        return tell(new HandOffTakenOver(
                handOff, participant, giver, receiver, consent, LocalDate.of(2026, 12, 1), Instant.now()));
    }

    UUID declines() {
        return tell(new HandOffDeclined(
                handOff, participant, giver, receiver, consent, "NO_CAPACITY", Optional.empty(), Instant.now()));
    }

    UUID recalls() {
        return tell(new HandOffRecalled(
                handOff, participant, giver, receiver, consent, "CONSENT_WITHDRAWN", "PARTICIPANT", Instant.now()));
    }

    /** The receiver owns a step of the plan, by the same consent. */
    UUID plansStep() {
        return tell(new PlanStepAdded(
                step,
                participant,
                "MEETING",
                Optional.empty(),
                receiver,
                DUE_ON,
                giver,
                Instant.now(),
                Optional.of(consent)));
    }

    /** One that the giver, who answers for the person, does itself. */
    UUID plansOwnStep() {
        return tell(new PlanStepAdded(
                Ids.next(),
                participant,
                "MEETING",
                Optional.empty(),
                giver,
                DUE_ON,
                giver,
                Instant.now(),
                Optional.empty()));
    }

    UUID givesStepTo(String agency, UUID consentOfAgency) {
        return tell(new PlanStepChanged(
                step,
                participant,
                agency,
                DUE_ON,
                "BETTER_PLACED_OWNER",
                giver,
                Instant.now(),
                Optional.of(consentOfAgency),
                Optional.of(receiver),
                Optional.of(consent)));
    }

    UUID takesStepBack() {
        return tell(new PlanStepChanged(
                step,
                participant,
                giver,
                DUE_ON,
                "CONSENT_WITHDRAWN",
                giver,
                Instant.now(),
                Optional.empty(),
                Optional.of(receiver),
                Optional.of(consent)));
    }

    UUID stepIsOverdue(int level) {
        return tell(new WatchLifted(
                Ids.next(),
                participant,
                "STEP_OVERDUE",
                step,
                receiver,
                level,
                DUE,
                Instant.now(),
                Optional.of(consent)));
    }

    UUID stepIsDone() {
        return tell(
                new PlanStepDone(step, participant, receiver, DUE_ON, receiver, Instant.now(), Optional.of(consent)));
    }

    UUID dropsStep() {
        return tell(new PlanStepDropped(
                step, participant, receiver, "NO_LONGER_NEEDED", giver, Instant.now(), Optional.of(consent)));
    }

    /** Tells a fact of this person, twice if the writer of the topic crashed at the wrong moment. */
    UUID tell(EventData fact) {
        return tell(fact, 1);
    }

    UUID offersTwice() {
        return tell(
                new HandOffOffered(
                        handOff, participant, giver, receiver, consent, Optional.empty(), DUE, Instant.now()),
                2);
    }

    private UUID tell(EventData fact, int times) {
        OutgoingEvent event = OutgoingEvent.of(fact, handOff, sequence++, key(), Clock.systemUTC());
        for (int i = 0; i < times; i++) {
            writer.write(event);
        }
        return event.id();
    }

    @Override
    public void close() {
        writer.close();
    }
}
