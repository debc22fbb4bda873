package se.handslag.participant.handoff;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.handslag.kit.contract.participants.HandOffLifted;
import se.handslag.participant.deadline.OwnRulesInMemory;
import se.handslag.participant.handoff.act.Act;
import se.handslag.participant.handoff.act.Actor;
import se.handslag.participant.handoff.act.Offer;
import se.handslag.participant.handoff.act.Refusal;
import se.handslag.participant.handoff.act.Scene;
import se.handslag.participant.handoff.clock.Charged;
import se.handslag.participant.handoff.clock.HandOffState;
import se.handslag.participant.handoff.clock.Inquiry;
import se.handslag.participant.handoff.clock.Party;
import se.handslag.participant.identity.Identity;
import se.handslag.participant.identity.Sex;
import se.handslag.participant.responsibility.Participant;

/** Whose clock runs, how far neglect lifts a hand-off, and whose days they were. */
class ClockTest {
    /** A Monday, noon in Sweden. */
    private static final Instant MONDAY = Instant.parse("2026-03-02T11:00:00Z");

    private static final Instant ANSWER_DUE = Instant.parse("2026-03-09T23:00:00Z");

    private final Participant person =
            Participant.register(UUID.randomUUID(), new Identity.Anonymous(Sex.FEMALE, 2026), null, "af", MONDAY);
    private final HandOff handOff = HandOff.offer(
            UUID.randomUUID(),
            new Offer(person.id(), UUID.randomUUID(), "fk", Optional.empty(), Optional.empty()),
            Actor.system("af"),
            new Place(Optional.of("0882"), Optional.of("kalmar-lan")),
            OwnRulesInMemory.OWN,
            MONDAY);

    @Test
    void silenceLiftsItLevelByLevelAndEndsNothing() {
        assertThat(handOff.lift(ANSWER_DUE.minusNanos(1000), handOff.consentId()))
                .isEmpty();
        assertThat(handOff.lift(ANSWER_DUE, handOff.consentId()))
                .hasValueSatisfying(fact -> assertThat((HandOffLifted) fact)
                        .returns(1, HandOffLifted::level)
                        .returns("UNIT_ON_CLOCK", HandOffLifted::liftedTo)
                        .returns("RECEIVER", HandOffLifted::onClock)
                        .returns(ANSWER_DUE, HandOffLifted::liftedAt));
        Instant second = Instant.parse("2026-03-11T23:00:00Z");
        assertThat(handOff.lift(second.minusNanos(1000), handOff.consentId())).isEmpty();
        assertThat(handOff.lift(second, handOff.consentId())).isPresent();
        Instant third = Instant.parse("2026-03-13T23:00:00Z");
        assertThat(handOff.lift(third, handOff.consentId())).isPresent();

        assertThat(handOff.lift(MONDAY.plus(Duration.ofDays(4_000)), handOff.consentId()))
                .isEmpty();
        assertThat(handOff.state()).isEqualTo(HandOffState.OFFERED);
        assertThat(handOff.course().level()).isEqualTo(3);
        assertThat(person.responsibleAgency()).contains("af");
    }

    @Test
    void aRunnerThatSleptFindsTheSameInstants() {
        Instant late = Instant.parse("2026-03-30T08:00:00Z");
        List<Instant> lifted = java.util.stream.Stream.generate(() -> handOff.lift(late, handOff.consentId()))
                .takeWhile(Optional::isPresent)
                .map(fact -> ((HandOffLifted) fact.orElseThrow()).liftedAt())
                .toList();
        assertThat(lifted)
                .containsExactly(
                        ANSWER_DUE, Instant.parse("2026-03-11T23:00:00Z"), Instant.parse("2026-03-13T23:00:00Z"));
    }

    @Test
    void acknowledgingChangesNeitherDeadlineNorLevel() {
        handOff.lift(ANSWER_DUE, handOff.consentId());
        make(new Act.Acknowledge(), "fk", ANSWER_DUE.plusSeconds(60));
        assertThat(handOff.state()).isEqualTo(HandOffState.RECEIVED);
        assertThat(handOff.course().ladder().dueAt()).isEqualTo(ANSWER_DUE);
        assertThat(handOff.course().level()).isEqualTo(1);
    }

    @Test
    void askingStopsTheReceiversClockAndStartsTheGivers() {
        Instant wednesday = MONDAY.plus(Duration.ofDays(2));
        make(new Act.Ask(List.of("EARLIER_EFFORTS")), "fk", wednesday);
        assertThat(handOff.state().onClock()).contains(Party.GIVER);
        assertThat(handOff.course().ladder().dueAt()).isEqualTo(Instant.parse("2026-03-09T23:00:00Z"));

        // Two working days later, on Friday: the receiver gets its two days back.
        make(new Act.Answer(), "af", MONDAY.plus(Duration.ofDays(4)));
        assertThat(handOff.state()).isEqualTo(HandOffState.RECEIVED);
        assertThat(handOff.course().ladder().dueAt()).isEqualTo(Instant.parse("2026-03-11T23:00:00Z"));
    }

    @Test
    void whoAskedTooLateGetsOneWorkingDay() {
        handOff.lift(ANSWER_DUE, handOff.consentId());
        make(new Act.Ask(List.of("OTHER")), "fk", ANSWER_DUE.plusSeconds(60));
        assertThat(handOff.course().level()).isZero();
        make(new Act.Answer(), "af", ANSWER_DUE.plusSeconds(120));
        assertThat(handOff.course().ladder().dueAt()).isEqualTo(Instant.parse("2026-03-11T23:00:00Z"));
    }

    @Test
    void theReceiverAsksTwiceAndThenAnswers() {
        for (int round = 0; round < Inquiry.MOST; round++) {
            make(new Act.Ask(List.of("OTHER")), "fk", MONDAY);
            make(new Act.Answer(), "af", MONDAY);
        }
        assertThat(make(new Act.Ask(List.of("OTHER")), "fk", MONDAY))
                .isEqualTo(MoveResult.refused(Refusal.ASKED_TOO_OFTEN));
    }

    @Test
    void waitingHasADateOfItsOwnThatCannotBeFarAhead() {
        LocalDate tooFar = LocalDate.of(2026, 4, 1);
        assertThat(make(new Act.Waitlist("NO_PLACE_YET", tooFar), "fk", MONDAY))
                .isEqualTo(MoveResult.refused(Refusal.REVIEW_DATE));
        assertThat(make(new Act.Waitlist("NO_PLACE_YET", LocalDate.of(2026, 3, 2)), "fk", MONDAY))
                .isEqualTo(MoveResult.refused(Refusal.REVIEW_DATE));
        make(new Act.Waitlist("NO_PLACE_YET", LocalDate.of(2026, 3, 30)), "fk", MONDAY);
        assertThat(handOff.course().ladder().dueAt()).isEqualTo(Instant.parse("2026-03-30T22:00:00Z"));
    }

    @Test
    void theCoordinatorGivesTimeToWhatWasLiftedToThemOnly() {
        LocalDate friday = LocalDate.of(2026, 3, 20);
        assertThat(handOff.extend("kalmar-lan", friday, "OTHER", OwnRulesInMemory.OWN, MONDAY))
                .isEqualTo(MoveResult.refused(Refusal.NOT_LIFTED));
        Instant late = Instant.parse("2026-03-16T11:00:00Z");
        while (handOff.lift(late, handOff.consentId()).isPresent()) {
            assertThat(handOff.state()).isEqualTo(HandOffState.OFFERED);
        }
        assertThat(handOff.extend("another", friday, "OTHER", OwnRulesInMemory.OWN, late))
                .isEqualTo(MoveResult.refused(Refusal.NOT_FOUND));
        assertThat(handOff.extend("kalmar-lan", friday, "OTHER", OwnRulesInMemory.OWN, late))
                .isInstanceOf(MoveResult.Moved.class);
        assertThat(handOff.course().level()).isZero();
        assertThat(handOff.course().ladder().dueAt()).isEqualTo(Instant.parse("2026-03-20T23:00:00Z"));
    }

    @Test
    void everyHourIsSomebodysAndTheySumToTheWallTime() {
        Instant asked = MONDAY.plus(Duration.ofHours(20));
        Instant answered = asked.plus(Duration.ofHours(30));
        Instant at = answered.plus(Duration.ofHours(3));
        make(new Act.Ask(List.of("OTHER")), "fk", asked);
        make(new Act.Answer(), "af", answered);
        make(new Act.Accept(LocalDate.of(2026, 3, 6), Optional.empty()), "fk", answered.plus(Duration.ofHours(1)));
        make(new Act.Replan(LocalDate.of(2026, 3, 10), "PARTICIPANT_ASKED", true), "fk", at);
        Instant end = Instant.parse("2026-03-12T10:00:00Z");
        make(new Act.TakeOver(LocalDate.of(2026, 3, 12)), "fk", end);

        assertThat(charged(Charged.GIVER, end)).isEqualTo(Duration.ofHours(30));
        // From the new plan until the planned day was over.
        assertThat(charged(Charged.PARTICIPANT, end))
                .isEqualTo(Duration.between(at, Instant.parse("2026-03-10T23:00:00Z")));
        assertThat(Arrays.stream(Charged.values()).map(who -> charged(who, end)).reduce(Duration.ZERO, Duration::plus))
                .isEqualTo(Duration.between(MONDAY, end));
    }

    @Test
    void timeThatTheCoordinatorGaveIsNotTakenBackByAnAcknowledgement() {
        Instant late = Instant.parse("2026-03-16T11:00:00Z");
        while (handOff.lift(late, handOff.consentId()).isPresent()) {
            assertThat(handOff.state()).isEqualTo(HandOffState.OFFERED);
        }
        handOff.extend("kalmar-lan", LocalDate.of(2026, 3, 20), "OTHER", OwnRulesInMemory.OWN, late);
        make(new Act.Acknowledge(), "fk", late.plus(Duration.ofDays(1)));
        Instant extended = Instant.parse("2026-03-20T23:00:00Z");
        assertThat(charged(Charged.SYSTEM, extended.plus(Duration.ofDays(3))))
                .isEqualTo(Duration.between(late, extended));
    }

    @Test
    void moreTimeIsOneTermAtMost() {
        Instant late = Instant.parse("2026-03-16T11:00:00Z");
        while (handOff.lift(late, handOff.consentId()).isPresent()) {
            assertThat(handOff.state()).isEqualTo(HandOffState.OFFERED);
        }
        assertThat(handOff.extend("kalmar-lan", LocalDate.of(9999, 12, 31), "OTHER", OwnRulesInMemory.OWN, late))
                .isEqualTo(MoveResult.refused(Refusal.EXTENSION_DATE));
    }

    @Test
    void aUnitAnswersWhatIsAddressedToIt() {
        UUID unit = UUID.randomUUID();
        HandOff toUnit = HandOff.offer(
                UUID.randomUUID(),
                new Offer(person.id(), UUID.randomUUID(), "fk", Optional.of(unit), Optional.empty()),
                Actor.system("af"),
                new Place(Optional.empty(), Optional.empty()),
                OwnRulesInMemory.OWN,
                MONDAY);
        Scene scene = new Scene(person, OwnRulesInMemory.OWN, Optional.of(handOff.consentId()), MONDAY);
        var elsewhere = new Actor("fk", Optional.of(UUID.randomUUID()), false);
        assertThat(toUnit.make(new Act.Acknowledge(), elsewhere, scene))
                .isEqualTo(MoveResult.refused(Refusal.ANOTHER_UNITS_MOVE));
        var manager = new Actor("fk", Optional.of(UUID.randomUUID()), true);
        assertThat(toUnit.make(new Act.Acknowledge(), manager, scene)).isInstanceOf(MoveResult.Moved.class);
    }

    private Duration charged(Charged who, Instant now) {
        return handOff.stretches().stream()
                .map(stretch -> stretch.chargedTo(who, now))
                .reduce(Duration.ZERO, Duration::plus);
    }

    private MoveResult make(Act act, String by, Instant now) {
        return handOff.make(
                act, Actor.system(by), new Scene(person, OwnRulesInMemory.OWN, Optional.of(handOff.consentId()), now));
    }
}
