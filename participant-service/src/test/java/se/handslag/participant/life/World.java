package se.handslag.participant.life;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.handslag.kit.id.Ids;
import se.handslag.kit.rest.IfMatch;
import se.handslag.kit.testing.MovableClock;
import se.handslag.kit.time.Stockholm;
import se.handslag.participant.closing.ClosingInMemory;
import se.handslag.participant.consent.Consent;
import se.handslag.participant.consent.ConsentKind;
import se.handslag.participant.consent.ConsentTerms;
import se.handslag.participant.consent.ConsentsInMemory;
import se.handslag.participant.deadline.OwnRulesInMemory;
import se.handslag.participant.fact.RecordedFacts;
import se.handslag.participant.handoff.HandOffResult;
import se.handslag.participant.handoff.HandOffsInMemory;
import se.handslag.participant.handoff.act.Act;
import se.handslag.participant.handoff.lifting.LiftingInMemory;
import se.handslag.participant.handoff.moving.MovingInMemory;
import se.handslag.participant.handoff.offering.OfferingInMemory;
import se.handslag.participant.identity.Identity;
import se.handslag.participant.identity.Sex;
import se.handslag.participant.participation.ParticipationsInMemory;
import se.handslag.participant.plan.next.PlansInMemory;
import se.handslag.participant.responsibility.Participant;
import se.handslag.participant.responsibility.ParticipantsInMemory;
import se.handslag.participant.watch.WatchesInMemory;

/** Four agencies, their participants and the service's own use cases, on stores in memory and a clock that is moved. */
class World {
    static final List<String> AGENCIES = List.of("af", "fk", "kommun-kalmar", "region-kalmar-lan");
    static final String ASSOCIATION = "kalmar-lan";
    private static final Instant START = Instant.parse("2026-03-02T08:00:00Z");

    final MovableClock clock = new MovableClock();
    final ParticipantsInMemory participants = new ParticipantsInMemory();
    final ConsentsInMemory consents = new ConsentsInMemory();
    final HandOffsInMemory handOffs;
    final RecordedFacts facts = new RecordedFacts();
    final PlansInMemory plans = new PlansInMemory();
    final ParticipationsInMemory participations = new ParticipationsInMemory();
    final WatchesInMemory watches;
    private final OwnRulesInMemory rules = new OwnRulesInMemory();
    private final ClosingInMemory closing;
    private final OfferingInMemory offering;
    private final MovingInMemory moving;
    private final LiftingInMemory lifting;

    World() {
        this(new HandOffsInMemory());
    }

    World(HandOffsInMemory handOffs) {
        this.handOffs = handOffs;
        this.closing = new ClosingInMemory(participants, handOffs, plans, participations, consents, facts, clock);
        offering = new OfferingInMemory(ASSOCIATION, participants, consents, handOffs, rules, facts, clock);
        moving = new MovingInMemory(participants, consents, handOffs, rules, facts, clock);
        lifting = new LiftingInMemory(ASSOCIATION, handOffs, moving.lock(), rules, facts, clock);
        clock.stopAt(START);
        watches = new WatchesInMemory(participants, handOffs, plans, consents, participations, rules, facts, clock);
    }

    UUID registers(String agency) {
        UUID id = Ids.next();
        var participant =
                Participant.register(id, new Identity.Anonymous(Sex.FEMALE, 2026), null, agency, clock.instant());
        participants.persist(participant);
        facts.publish(id, id, 0, clock.instant(), participant.registered(Optional.empty()));
        commits();
        return id;
    }

    UUID consents(UUID participant, int days) {
        LocalDate today = Stockholm.today(clock);
        var terms = new ConsentTerms(
                ConsentKind.INFORMATION_EXCHANGE,
                AGENCIES,
                AGENCIES,
                List.of("IDENTITY", "RESPONSIBILITY"),
                "HAND_OFF",
                today,
                today.plusDays(days));
        String holder = participants.findById(participant).responsibleAgency().orElseThrow();
        consents.giving(participants, facts, clock).give(participant, holder, terms);
        commits();
        return consentsOf(participant).getLast().id();
    }

    void withdraws(UUID participant, UUID consent) {
        String holder = participants.findById(participant).history().getLast().agency();
        consents.withdrawing(participants, List.of(handOffs.atWithdrawal(facts)), facts, clock)
                .withdraw(participant, consent, holder, IfMatch.none());
        commits();
    }

    void closes(String agency, UUID participant) {
        closing.closes(agency, participant);
        commits();
    }

    void reopens(String agency, UUID participant) {
        closing.reopens(agency, participant);
        commits();
    }

    HandOffResult offers(String giver, UUID participant, UUID consent, String receiver) {
        return committed(offering.offers(giver, participant, consent, receiver));
    }

    HandOffResult moves(String agency, UUID handOff, Act act) {
        return committed(moving.moves(agency, handOff, act));
    }

    HandOffResult givesTime(UUID handOff, LocalDate lastDay) {
        return committed(lifting.givesTime(handOff, lastDay));
    }

    HandOffResult recallsForGiver(UUID handOff) {
        return committed(lifting.recallsForGiver(handOff));
    }

    void plansStep(UUID participant, String owner, LocalDate due) {
        plans.add(participant, owner, due, now());
        watches.touched(participant, "se.handslag.plan.stepadded.v1");
    }

    void endsStep(UUID participant) {
        plans.endFirst(participant, now());
        watches.touched(participant, "se.handslag.plan.stepdone.v1");
    }

    void startsParticipation(UUID participant, LocalDate day) {
        participations.start(participant, day);
        watches.touched(participant, "se.handslag.participation.started.v1");
    }

    void endsParticipation(UUID participant, LocalDate day, String next) {
        participations.endFirst(participant, day, next);
        watches.touched(participant, "se.handslag.participation.ended.v1");
    }

    /** Time passes, and the runner looks. */
    void passes(Duration time) {
        clock.advance(time);
        runs();
    }

    void runs() {
        lifting.runs();
        watches.run();
    }

    private HandOffResult committed(HandOffResult result) {
        commits();
        return result;
    }

    /** What follows from the act in its own transaction. */
    private void commits() {
        facts.drainTouched().forEach(watches::touched);
    }

    Instant now() {
        return clock.instant();
    }

    LocalDate today() {
        return Stockholm.today(clock);
    }

    List<Consent> consentsOf(UUID participant) {
        return consents.every().stream()
                .filter(consent -> consent.participantId().equals(participant))
                .toList();
    }
}
