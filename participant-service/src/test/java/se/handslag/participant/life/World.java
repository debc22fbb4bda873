package se.handslag.participant.life;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import se.handslag.kit.id.Ids;
import se.handslag.kit.rest.IfMatch;
import se.handslag.kit.testing.MovableClock;
import se.handslag.kit.time.Stockholm;
import se.handslag.participant.access.CasesInMemory;
import se.handslag.participant.closing.ClosingInMemory;
import se.handslag.participant.consent.Consent;
import se.handslag.participant.consent.ConsentKind;
import se.handslag.participant.consent.ConsentTerms;
import se.handslag.participant.consent.ConsentsInMemory;
import se.handslag.participant.consent.WithdrawalEffect;
import se.handslag.participant.deadline.OwnRulesInMemory;
import se.handslag.participant.fact.RecordedFacts;
import se.handslag.participant.handoff.HandOffResult;
import se.handslag.participant.handoff.HandOffsInMemory;
import se.handslag.participant.handoff.act.Act;
import se.handslag.participant.handoff.lifting.LiftingInMemory;
import se.handslag.participant.handoff.moving.MovingInMemory;
import se.handslag.participant.handoff.offering.OfferingInMemory;
import se.handslag.participant.identity.Identity;
import se.handslag.participant.identity.IdentityKind;
import se.handslag.participant.identity.PersonalNumber;
import se.handslag.participant.identity.Sex;
import se.handslag.participant.participation.ParticipationsInMemory;
import se.handslag.participant.plan.PlansInMemory;
import se.handslag.participant.plan.change.PlanningInMemory;
import se.handslag.participant.plan.effect.PlanEffectsInMemory;
import se.handslag.participant.plan.next.OpenStep;
import se.handslag.participant.responsibility.Participant;
import se.handslag.participant.responsibility.ParticipantStatus;
import se.handslag.participant.responsibility.ParticipantsInMemory;
import se.handslag.participant.story.TestPersons;
import se.handslag.participant.watch.WatchesInMemory;

/** Four agencies, their participants and the service's own use cases, on stores in memory and a clock that is moved. */
class World {
    static final List<String> AGENCIES = List.of("af", "fk", "kommun-kalmar", "region-kalmar-lan");
    static final String ASSOCIATION = "kalmar-lan";
    private static final PersonalNumber NUMBER =
            PersonalNumber.parse(TestPersons.samordningsnummer()).orElseThrow();
    private static final PersonalNumber NEW_NUMBER =
            PersonalNumber.parse(TestPersons.personnummer()).orElseThrow();
    private static final Instant START = Instant.parse("2026-03-02T08:00:00Z");

    final MovableClock clock = new MovableClock();
    final ParticipantsInMemory participants = new ParticipantsInMemory();
    final ConsentsInMemory consents = new ConsentsInMemory();
    final HandOffsInMemory handOffs;
    final RecordedFacts facts = new RecordedFacts();
    final PlansInMemory plans = new PlansInMemory();
    final ParticipationsInMemory participations = new ParticipationsInMemory();
    final WatchesInMemory watches;
    private final Set<UUID> changed = new HashSet<>();
    private final OwnRulesInMemory rules = new OwnRulesInMemory();
    final ClosingInMemory closing;
    private final PlanningInMemory planning;
    private final PlanEffectsInMemory planEffects;
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
        var cases = new CasesInMemory(participants, handOffs, consents, clock);
        planning = new PlanningInMemory(participants, cases, plans, facts, clock);
        planEffects = PlanEffectsInMemory.on(cases, plans, facts, clock);
        moving = new MovingInMemory(
                participants, consents, handOffs, rules, List.of(planEffects.atMove()), facts, clock);
        lifting = new LiftingInMemory(ASSOCIATION, handOffs, consents, moving.lock(), rules, facts, clock);
        clock.stopAt(START);
        watches = new WatchesInMemory(participants, handOffs, plans, consents, participations, rules, facts, clock);
    }

    /** Somebody whose identity is protected. */
    UUID registers(String agency) {
        return registers(agency, new Identity.Anonymous(Sex.FEMALE, 2026));
    }

    /** Somebody with a samordningsnummer. */
    UUID registersByNumber(String agency) {
        return registers(agency, new Identity.Named(NUMBER, null));
    }

    private UUID registers(String agency, Identity identity) {
        UUID id = Ids.next();
        var participant = Participant.register(id, identity, null, agency, clock.instant());
        participants.persist(participant);
        facts.publish(id, id, 0, clock.instant(), participant.registered(identity.personalNumber()));
        commits();
        return id;
    }

    /** To the hand-off to any agency. */
    UUID consents(UUID participant, int days) {
        return consents(participant, "HAND_OFF", days);
    }

    UUID consents(UUID participant, String purpose, int days) {
        LocalDate today = Stockholm.today(clock);
        var terms = new ConsentTerms(
                ConsentKind.INFORMATION_EXCHANGE,
                AGENCIES,
                AGENCIES,
                List.of("IDENTITY", "RESPONSIBILITY", "PLAN"),
                purpose,
                today,
                today.plusDays(days));
        String holder = participants.findById(participant).responsibleAgency().orElseThrow();
        consents.giving(participants, facts, clock).give(participant, holder, terms);
        commits();
        return consentsOf(participant).getLast().id();
    }

    void withdraws(UUID participant, UUID consent) {
        String holder = participants.findById(participant).history().getLast().agency();
        consents.withdrawing(participants, atWithdrawal(), facts, clock)
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

    void plansStep(String by, UUID participant, String owner, LocalDate due) {
        planning.adds(by, participant, owner, due);
        commits();
    }

    void changesStep(String by, UUID participant, String owner, LocalDate due) {
        first(participant).ifPresent(step -> planning.changes(by, participant, step, owner, due));
        commits();
    }

    void completesStep(String by, UUID participant) {
        first(participant).ifPresent(step -> planning.completes(by, participant, step));
        commits();
    }

    void dropsStep(String by, UUID participant) {
        first(participant).ifPresent(step -> planning.drops(by, participant, step));
        commits();
    }

    private Optional<UUID> first(UUID participant) {
        return plans.openOf(participant).stream().findFirst().map(OpenStep::id);
    }

    /** A personnummer takes the place of the samordningsnummer. */
    void renumbers(UUID participant) {
        Participant person = participants.findById(participant);
        if (person.identityKind() == IdentityKind.SAMORDNINGSNUMMER
                && person.responsibleAgency().isPresent()) {
            var changed = person.renumber(NEW_NUMBER, now());
            facts.publish(participant, participant, person.version(), now(), changed);
            commits();
        }
    }

    /** Protected identity arrives. */
    void protects(UUID participant) {
        Participant person = participants.findById(participant);
        if (person.isAnonymous() || person.status() == ParticipantStatus.MERGED) {
            return;
        }
        var fact = person.protect(Sex.FEMALE, now());
        handOffs.protectAllOf(participant);
        consents.atProtection().strip(Set.of(participant));
        planEffects.atProtection().strip(Set.of(participant));
        facts.publish(participant, participant, person.version(), now(), fact);
        commits();
    }

    /** The first goes on as the other, if nothing of the first is under way. */
    void merges(UUID absorbed, UUID survivor) {
        Participant from = participants.findById(absorbed);
        boolean can = !absorbed.equals(survivor)
                && from.status() == ParticipantStatus.OPEN
                && participants.findById(survivor).status() == ParticipantStatus.OPEN
                && handOffs.openOf(absorbed).isEmpty()
                && !participations.isAnyRunning(Set.of(absorbed));
        if (can) {
            planEffects.atMerge().carryOver(absorbed, survivor, now());
            consents.atMerge(atWithdrawal(), facts).carryOver(absorbed, survivor, now());
            var merged = from.mergeInto(survivor, now());
            facts.publish(absorbed, absorbed, from.version(), merged.mergedAt(), merged);
            commits();
        }
    }

    private List<WithdrawalEffect> atWithdrawal() {
        return List.of(handOffs.atWithdrawal(consents, facts), planEffects.atWithdrawal());
    }

    void startsParticipation(UUID participant, LocalDate day) {
        participations.start(participant, day);
        touches(participant, "se.handslag.participation.started.v1");
    }

    void endsParticipation(UUID participant, LocalDate day, String next) {
        participations.endFirst(participant, day, next);
        touches(participant, "se.handslag.participation.ended.v1");
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
        facts.drainTouched().forEach(this::touches);
    }

    private void touches(UUID participant, String cause) {
        changed.add(participant);
        watches.touched(participant, cause);
    }

    /** Of whom something has changed since this was asked last. */
    Set<UUID> drainChanged() {
        Set<UUID> drained = Set.copyOf(changed);
        changed.clear();
        return drained;
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
