package se.handslag.intervention.participation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.handslag.intervention.intervention.Intervention;
import se.handslag.intervention.participant.KnownParticipant;
import se.handslag.intervention.participation.CorrectionOutcome.Corrected;
import se.handslag.intervention.participation.InRegistrationOutcome.Started;
import se.handslag.intervention.support.Samples;
import se.handslag.kit.contract.participations.ParticipationEnded;
import se.handslag.kit.contract.participations.ParticipationStarted;

/** In on 15 January, out on 20 June, and then it turns out that it was otherwise. */
class CorrectionTest {
    private static final LocalDate END = LocalDate.of(2018, 6, 20);

    private final Intervention intervention = Samples.personal();
    private final KnownParticipant person = Samples.person();
    private Participation participation;

    @BeforeEach
    void registerIn() {
        participation = ((Started) Participation.ofPerson(
                        intervention, person, Samples.entry(), "kommun-kalmar", Samples.TODAY, Samples.RECORDING))
                .participation();
    }

    @Test
    void theStartWasAnotherDay() {
        end(Samples.completed(END));
        Corrected corrected = (Corrected) start(on(LocalDate.of(2018, 2, 1)));
        assertThat(corrected.what()).isEqualTo(VersionKind.START_CORRECTION);
        ParticipationStarted told = (ParticipationStarted) corrected.fact();
        assertThat(told.startedOn()).isEqualTo(LocalDate.of(2018, 2, 1));
        assertThat(told.sex()).contains("FEMALE");
        assertThat(participation.person().orElseThrow().startedOn()).isEqualTo(LocalDate.of(2018, 2, 1));
        assertThat(participation.state()).isEqualTo(ParticipationState.ENDED);
    }

    @Test
    void ofWhoIsProtectedByNowSexAndAgeAreNotTold() {
        KnownParticipant nobody = new KnownParticipant(person.id(), true, false, Optional.empty(), Optional.empty());
        Corrected corrected = (Corrected) participation.correctStart(
                on(LocalDate.of(2018, 2, 1)), intervention, Optional.of(nobody), Samples.TODAY, Samples.RECORDING);
        ParticipationStarted told = (ParticipationStarted) corrected.fact();
        assertThat(told.sex()).isEmpty();
        assertThat(told.ageAtStart()).isEmpty();
    }

    @Test
    void theEndWasAnotherDayAndThenAnotherOnceMore() {
        end(Samples.completed(END));
        for (int day = 21; day <= 22; day++) {
            Corrected corrected = (Corrected) correctEnd(Samples.completed(LocalDate.of(2018, 6, day)));
            ParticipationEnded told = (ParticipationEnded) corrected.fact();
            assertThat(told.endedOn()).isEqualTo(LocalDate.of(2018, 6, day));
        }
        assertThat(participation.endedOn()).contains(LocalDate.of(2018, 6, 22));
    }

    @Test
    void aStartIsWithinTheInterventionHasComeAndIsNotAfterTheEnd() {
        assertThat(start(on(LocalDate.of(2017, 12, 31)))).isEqualTo(CorrectionRefusal.OUTSIDE_PERIOD);
        assertThat(start(on(Samples.TODAY.plusDays(1)))).isEqualTo(CorrectionRefusal.STARTS_IN_THE_FUTURE);
        end(Samples.completed(END));
        assertThat(start(on(END.plusDays(1)))).isEqualTo(CorrectionRefusal.STARTS_AFTER_END);
        assertThat(start(on(END))).isInstanceOf(Corrected.class);
    }

    @Test
    void anEndIsWithinTheInterventionHasComeAndIsNotBeforeTheStart() {
        assertThat(correctEnd(Samples.completed(END))).isEqualTo(CorrectionRefusal.STILL_RUNNING);
        end(Samples.completed(END));
        assertThat(correctEnd(Samples.completed(LocalDate.of(2018, 1, 14))))
                .isEqualTo(CorrectionRefusal.ENDS_BEFORE_START);
        assertThat(correctEnd(Samples.completed(Samples.TODAY.plusDays(1))))
                .isEqualTo(CorrectionRefusal.ENDS_IN_THE_FUTURE);
        LocalDate after = LocalDate.of(2019, 1, 1);
        assertThat(participation.correctEnd(Samples.completed(after), intervention.period(), after, Samples.RECORDING))
                .isEqualTo(CorrectionRefusal.OUTSIDE_PERIOD);
    }

    @Test
    void whatIsRecordedAlreadyIsNoCorrection() {
        assertThat(start(Samples.entry())).isEqualTo(CorrectionRefusal.NOTHING_CORRECTED);
        end(Samples.completed(END));
        assertThat(correctEnd(Samples.completed(END))).isEqualTo(CorrectionRefusal.NOTHING_CORRECTED);
    }

    @Test
    void anEndSaysWhatComesNextAndWhatThePersonLivesOn() {
        end(Samples.completed(END));
        ExitReason completed = new ExitReason("COMPLETED_AS_PLANNED");
        assertThat(correctEnd(new Leaving(END, completed, Optional.empty(), Optional.of(Samples.WORKS))))
                .isEqualTo(CorrectionRefusal.NEXT_MISSING);
        assertThat(correctEnd(new Leaving(END, completed, Optional.of("CLOSING"), Optional.empty())))
                .isEqualTo(CorrectionRefusal.SITUATION_MISSING);
    }

    @Test
    void aMistakeIsNoCorrectionAndIsNotCorrected() {
        end(Samples.completed(END));
        assertThat(correctEnd(Samples.mistake(END))).isEqualTo(CorrectionRefusal.IS_A_MISTAKE);
        end(Samples.mistake(END));
        assertThat(correctEnd(Samples.completed(END))).isEqualTo(CorrectionRefusal.VOID);
        assertThat(start(on(LocalDate.of(2018, 2, 1)))).isEqualTo(CorrectionRefusal.VOID);
    }

    @Test
    void anEndByWithdrawnConsentStays() {
        participation.endForWithdrawnConsent(END, intervention.period(), Samples.RECORDING);
        assertThat(correctEnd(Samples.completed(END))).isEqualTo(CorrectionRefusal.CONSENT_WITHDRAWN);
    }

    @Test
    void aPersonIsFollowedByConsentOnly() {
        assertThat(start(new PersonEntry(
                        LocalDate.of(2018, 2, 1), "AF", "COMPULSORY", Optional.empty(), Samples.ON_ASSISTANCE)))
                .isEqualTo(CorrectionRefusal.CONSENT_MISSING);
    }

    @Test
    void anAnonymousOneIsNotCorrected() {
        participation = ((Started) Participation.ofAnonymous(
                        intervention, new AnonymousEntry("MALE", 2018), "kommun-kalmar", Samples.RECORDING))
                .participation();
        assertThat(start(Samples.entry())).isEqualTo(CorrectionRefusal.ANONYMOUS);
        assertThat(correctEnd(Samples.completed(END))).isEqualTo(CorrectionRefusal.ANONYMOUS);
    }

    private void end(Leaving leaving) {
        assertThat(participation.end(leaving, intervention.period(), Samples.TODAY, Samples.RECORDING))
                .isInstanceOf(OutRegistrationOutcome.Ended.class);
    }

    private CorrectionOutcome start(PersonEntry entry) {
        return participation.correctStart(entry, intervention, Optional.of(person), Samples.TODAY, Samples.RECORDING);
    }

    private CorrectionOutcome correctEnd(Leaving leaving) {
        return participation.correctEnd(leaving, intervention.period(), Samples.TODAY, Samples.RECORDING);
    }

    private static PersonEntry on(LocalDate day) {
        return new PersonEntry(day, "AF", "COMPULSORY", Optional.of(LocalDate.of(2018, 1, 10)), Samples.ON_ASSISTANCE);
    }
}
