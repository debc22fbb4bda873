package se.handslag.intervention.participation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.handslag.intervention.intervention.Intervention;
import se.handslag.intervention.participant.KnownParticipant;
import se.handslag.intervention.participation.InRegistrationOutcome.Started;
import se.handslag.intervention.participation.OutRegistrationOutcome.Ended;
import se.handslag.intervention.support.Samples;

class OutRegistrationTest {
    private static final LocalDate JUNE = LocalDate.of(2018, 6, 20);
    private final Intervention intervention = Samples.personal();
    private final Participation participation = started();

    @Test
    void aPersonLeavesWithAReasonAndWhatComesNext() {
        Ended ended = (Ended) end(Samples.completed(JUNE));
        assertThat(participation.state()).isEqualTo(ParticipationState.ENDED);
        assertThat(ended.fact().exitReason()).isEqualTo("COMPLETED_AS_PLANNED");
        assertThat(ended.fact().next()).contains("CLOSING");
        assertThat(ended.fact().after().orElseThrow().work()).hasSize(1);
        assertThat(ended.fact().voided()).isFalse();
    }

    @Test
    void nobodyLeavesWithoutWhatComesNext() {
        assertThat(end(new Leaving(JUNE, new ExitReason("MOVED"), Optional.empty(), Optional.of(Samples.WORKS))))
                .isEqualTo(OutRegistrationRefusal.NEXT_MISSING);
        assertThat(end(new Leaving(JUNE, new ExitReason("MOVED"), Optional.of("CLOSING"), Optional.empty())))
                .isEqualTo(OutRegistrationRefusal.SITUATION_MISSING);
        assertThat(participation.state()).isEqualTo(ParticipationState.RUNNING);
    }

    @ParameterizedTest
    @ValueSource(strings = {"CONSENT_WITHDRAWN", "DECEASED"})
    void nothingMoreIsAskedOfOneWhoWithdrewOrDied(String reason) {
        assertThat(end(new Leaving(JUNE, new ExitReason(reason), Optional.of("CLOSING"), Optional.empty())))
                .isInstanceOf(Ended.class);
    }

    @Test
    void theEndIsNotBeforeTheStartAndWithinTheIntervention() {
        assertThat(end(Samples.completed(LocalDate.of(2018, 1, 14))))
                .isEqualTo(OutRegistrationRefusal.ENDS_BEFORE_START);
        assertThat(end(Samples.completed(Samples.TODAY.plusDays(1))))
                .isEqualTo(OutRegistrationRefusal.ENDS_IN_THE_FUTURE);
        LocalDate afterwards = LocalDate.of(2019, 1, 1);
        assertThat(participation.end(
                        Samples.completed(afterwards), intervention.period(), afterwards, Samples.RECORDING))
                .isEqualTo(OutRegistrationRefusal.OUTSIDE_PERIOD);
    }

    @Test
    void aMistakeIsVoidAndStaysVoid() {
        Ended ended = (Ended) end(Samples.mistake(JUNE));
        assertThat(ended.fact().voided()).isTrue();
        assertThat(participation.state()).isEqualTo(ParticipationState.VOID);
        assertThat(end(Samples.mistake(JUNE))).isEqualTo(OutRegistrationRefusal.VOID_ALREADY);
        assertThat(end(Samples.completed(JUNE))).isEqualTo(OutRegistrationRefusal.VOID_ALREADY);
    }

    @Test
    void itEndsOnceAndMayStillBeFoundAMistake() {
        assertThat(end(Samples.completed(JUNE))).isInstanceOf(Ended.class);
        assertThat(end(Samples.completed(JUNE))).isEqualTo(OutRegistrationRefusal.ENDED_ALREADY);
        assertThat(end(Samples.mistake(JUNE.plusDays(1)))).isInstanceOf(Ended.class);
        assertThat(participation.state()).isEqualTo(ParticipationState.VOID);
        assertThat(participation.outRegistration().orElseThrow().exitReason()).isEqualTo(ExitReason.WRONGLY_REGISTERED);
    }

    @Test
    void aMistakeHasNothingAfterIt() {
        assertThat(end(new Leaving(JUNE, ExitReason.WRONGLY_REGISTERED, Optional.of("CLOSING"), Optional.empty())))
                .isEqualTo(OutRegistrationRefusal.NOTHING_AFTER_A_MISTAKE);
    }

    @Test
    void anAnonymousOneHasNoEndButMayBeAMistake() {
        Participation anonymous = ((Started) Participation.ofAnonymous(
                        intervention, new AnonymousEntry("FEMALE", 2018), "kommun-kalmar", Samples.RECORDING))
                .participation();
        assertThat(anonymous.end(Samples.completed(JUNE), intervention.period(), Samples.TODAY, Samples.RECORDING))
                .isEqualTo(OutRegistrationRefusal.ANONYMOUS_HAS_NO_END);
        assertThat(anonymous.end(Samples.mistake(JUNE), intervention.period(), Samples.TODAY, Samples.RECORDING))
                .isInstanceOf(Ended.class);
    }

    private OutRegistrationOutcome end(Leaving leaving) {
        return participation.end(leaving, intervention.period(), Samples.TODAY, Samples.RECORDING);
    }

    private Participation started() {
        KnownParticipant person = Samples.person();
        return ((Started) Participation.ofPerson(
                        intervention, person, Samples.entry(), "kommun-kalmar", Samples.TODAY, Samples.RECORDING))
                .participation();
    }
}
