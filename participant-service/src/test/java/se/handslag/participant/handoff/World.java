package se.handslag.participant.handoff;

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
import se.handslag.participant.identity.Identity;
import se.handslag.participant.identity.Sex;
import se.handslag.participant.responsibility.Participant;
import se.handslag.participant.responsibility.ParticipantsInMemory;

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
    private final OwnRulesInMemory rules = new OwnRulesInMemory();
    private final ClosingInMemory closing;

    World() {
        this(new HandOffsInMemory());
    }

    World(HandOffsInMemory handOffs) {
        this.handOffs = handOffs;
        this.closing = new ClosingInMemory(participants, handOffs, consents, facts, clock);
        clock.stopAt(START);
    }

    UUID registers(String agency) {
        UUID id = Ids.next();
        var participant =
                Participant.register(id, new Identity.Anonymous(Sex.FEMALE, 2026), null, agency, clock.instant());
        participants.persist(participant);
        facts.publish(id, id, 0, clock.instant(), participant.registered());
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
        return consentsOf(participant).getLast().id();
    }

    void withdraws(UUID participant, UUID consent) {
        String holder = participants.findById(participant).history().getLast().agency();
        consents.withdrawing(participants, List.of(new RecallAtWithdrawal(handOffs, facts)), facts, clock)
                .withdraw(participant, consent, holder, IfMatch.none());
    }

    void closes(String agency, UUID participant) {
        closing.closes(agency, participant);
    }

    void reopens(String agency, UUID participant) {
        closing.reopens(agency, participant);
    }

    HandOffResult offers(String giver, UUID participant, UUID consent, String receiver) {
        var offer = new Offer(participant, consent, receiver, Optional.empty(), Optional.empty());
        return new OfferHandOff(participants, consents, handOffs, rules, facts, clock)
                .offer(Actor.system(giver), offer, Optional.of(ASSOCIATION));
    }

    HandOffResult moves(String agency, UUID handOff, Act act) {
        return new MoveHandOff(underLock(), new ConsentBasis(consents, clock), rules, clock)
                .move(handOff, Actor.system(agency), act, IfMatch.none());
    }

    HandOffResult givesTime(UUID handOff, LocalDate lastDay) {
        return new ExtendDeadline(underLock(), rules, clock)
                .extend(handOff, ASSOCIATION, lastDay, "OTHER", IfMatch.none());
    }

    HandOffResult recallsForGiver(UUID handOff) {
        return new RecallForGiver(underLock(), clock).recall(handOff, ASSOCIATION, "OTHER", IfMatch.none());
    }

    /** Time passes, and the runner looks. */
    void passes(Duration time) {
        clock.advance(time);
        runs();
    }

    void runs() {
        var lift = new LiftOverdue(handOffs, facts, clock);
        while (lift.lift(LiftRunner.BATCH) > 0) {
            // Level by level.
        }
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

    private UnderLock underLock() {
        return new UnderLock(participants, handOffs, facts, List.of());
    }
}
