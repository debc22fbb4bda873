package se.handslag.participant.handoff;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.handslag.kit.contract.participants.HandOffTakenOver;
import se.handslag.kit.contract.participants.ResponsibilityMoved;
import se.handslag.participant.deadline.OwnRulesInMemory;
import se.handslag.participant.handoff.act.Act;
import se.handslag.participant.handoff.act.Actor;
import se.handslag.participant.handoff.act.Offer;
import se.handslag.participant.handoff.act.Refusal;
import se.handslag.participant.handoff.act.Scene;
import se.handslag.participant.handoff.clock.HandOffState;
import se.handslag.participant.identity.Identity;
import se.handslag.participant.identity.Sex;
import se.handslag.participant.responsibility.Participant;

/** The hand-off by itself: no database, no clock but the one given. */
class HandOffTest {
    private static final Instant NOON = Instant.parse("2026-03-02T11:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    private final Participant person =
            Participant.register(UUID.randomUUID(), new Identity.Anonymous(Sex.FEMALE, 2026), null, "af", NOON);
    private final HandOff handOff = HandOff.offer(
            UUID.randomUUID(),
            new Offer(person.id(), UUID.randomUUID(), "fk", Optional.empty(), Optional.empty()),
            Actor.system("af"),
            new Place(Optional.empty(), Optional.empty()),
            OwnRulesInMemory.OWN,
            NOON);

    @Test
    void takingOverMovesResponsibilityInTheSameAct() {
        accept("fk", NOON);

        MoveResult result = takeOver(NOON.plusSeconds(60));

        assertThat(result).isInstanceOfSatisfying(MoveResult.Moved.class, moved -> assertThat(moved.facts())
                .hasExactlyElementsOfTypes(HandOffTakenOver.class, ResponsibilityMoved.class));
        assertThat(person.responsibleAgency()).contains("fk");
        assertThat(person.history()).hasSize(2);
        assertThat(person.history().getFirst().until()).contains(NOON.plusSeconds(60));
        assertThat(person.history().getLast().from()).isEqualTo(NOON.plusSeconds(60));
    }

    @Test
    void aReceiverWhoseClockIsBehindStillComesAfterTheGiver() {
        accept("fk", NOON);

        takeOver(NOON.minusSeconds(5));

        assertThat(person.history().getLast().from()).isEqualTo(NOON.plus(1, ChronoUnit.MICROS));
        assertThat(person.history().getFirst().until()).contains(NOON.plus(1, ChronoUnit.MICROS));
    }

    @Test
    void aRefusedMoveChangesNothing() {
        assertThat(takeOver(NOON)).isEqualTo(MoveResult.refused(Refusal.NOT_FROM_THIS_STATE));
        assertThat(accept("af", NOON)).isEqualTo(MoveResult.refused(Refusal.RECEIVERS_MOVE));
        assertThat(make(new Act.Recall("OTHER"), "region", NOON)).isEqualTo(MoveResult.refused(Refusal.NOT_FOUND));

        assertThat(handOff.state()).isEqualTo(HandOffState.OFFERED);
        assertThat(person.responsibleAgency()).contains("af");
        assertThat(person.history()).hasSize(1);
    }

    @Test
    void todayIsASwedishDay() {
        Instant lateEveningInSweden = Instant.parse("2026-03-02T22:59:00Z");
        Instant afterMidnightInSweden = Instant.parse("2026-03-02T23:01:00Z");

        assertThat(accept("fk", afterMidnightInSweden)).isEqualTo(MoveResult.refused(Refusal.PLANNED_DATE_IS_PAST));
        assertThat(accept("fk", lateEveningInSweden)).isInstanceOf(MoveResult.Moved.class);
    }

    private MoveResult accept(String by, Instant now) {
        return make(new Act.Accept(TODAY, Optional.empty()), by, now);
    }

    private MoveResult takeOver(Instant now) {
        return make(new Act.TakeOver(TODAY), "fk", now);
    }

    private MoveResult make(Act act, String by, Instant now) {
        return handOff.make(
                act, Actor.system(by), new Scene(person, OwnRulesInMemory.OWN, Optional.of(handOff.consentId()), now));
    }
}
