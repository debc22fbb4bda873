package se.handslag.intervention.participation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.handslag.intervention.intervention.Intervention;
import se.handslag.intervention.participant.KnownParticipant;
import se.handslag.intervention.participation.InRegistrationOutcome.Started;
import se.handslag.intervention.support.Samples;

class InRegistrationTest {
    private static final KnownParticipant PERSON = Samples.person();
    private static final KnownParticipant ANONYMOUS =
            new KnownParticipant(UUID.randomUUID(), true, false, Optional.empty(), Optional.empty());

    @Test
    void aPersonWithConsentIsRegisteredIn() {
        Started started = (Started) register(Samples.personal(), PERSON, Samples.entry());
        assertThat(started.participation().state()).isEqualTo(ParticipationState.RUNNING);
        assertThat(started.fact().participantId()).contains(PERSON.id());
        assertThat(started.fact().startedOn()).isEqualTo(LocalDate.of(2018, 1, 15));
        assertThat(started.fact().recordedAt()).isEqualTo(Samples.RECORDING.recordedAt());
        assertThat(started.fact().sex()).contains("FEMALE");
        assertThat(started.fact().ageAtStart()).contains(34);
        assertThat(started.fact().before().orElseThrow().livelihoods()).containsExactly("FORSORJNINGSSTOD");
    }

    @Test
    void oneWithoutConsentIsSexAndYearAndNothingElse() {
        Started started = (Started) Participation.ofAnonymous(
                Samples.personal(), new AnonymousEntry("FEMALE", 2018), "kommun-kalmar", Samples.RECORDING);
        assertThat(started.participation().participantId()).isEmpty();
        assertThat(started.participation().person()).isEmpty();
        assertThat(started.fact().participantId()).isEmpty();
        assertThat(started.fact().anonymous()).isTrue();
        assertThat(started.fact().sex()).contains("FEMALE");
        assertThat(started.fact().budgetYear()).contains(2018);
        assertThat(started.fact().startedOn()).isEqualTo(LocalDate.of(2018, 1, 1));
    }

    @Test
    void nobodyIsRegisteredWhereTheyAreCounted() {
        assertThat(register(Samples.countOnly(), PERSON, Samples.entry())).isEqualTo(InRegistrationRefusal.COUNT_ONLY);
        assertThat(Participation.ofAnonymous(
                        Samples.countOnly(), new AnonymousEntry("MALE", 2018), "kommun-kalmar", Samples.RECORDING))
                .isEqualTo(InRegistrationRefusal.COUNT_ONLY);
    }

    @Test
    void nothingLeadsToAnAnonymousParticipant() {
        assertThat(register(Samples.personal(), ANONYMOUS, Samples.entry()))
                .isEqualTo(InRegistrationRefusal.PARTICIPANT_IS_ANONYMOUS);
    }

    @Test
    void aPersonIsFollowedByConsentOnly() {
        assertThat(register(Samples.personal(), PERSON, entry(LocalDate.of(2018, 1, 15), null)))
                .isEqualTo(InRegistrationRefusal.CONSENT_MISSING);
        assertThat(register(Samples.personal(), PERSON, entry(LocalDate.of(2018, 1, 15), Samples.TODAY.plusDays(1))))
                .isEqualTo(InRegistrationRefusal.CONSENT_IN_THE_FUTURE);
    }

    @Test
    void theStartIsWithinTheInterventionAndHasCome() {
        LocalDate consent = LocalDate.of(2018, 1, 10);
        assertThat(register(Samples.personal(), PERSON, entry(LocalDate.of(2017, 12, 31), consent)))
                .isEqualTo(InRegistrationRefusal.OUTSIDE_PERIOD);
        assertThat(register(Samples.personal(), PERSON, entry(Samples.TODAY.plusDays(1), consent)))
                .isEqualTo(InRegistrationRefusal.STARTS_IN_THE_FUTURE);
        assertThat(Participation.ofAnonymous(
                        Samples.personal(), new AnonymousEntry("MALE", 2019), "kommun-kalmar", Samples.RECORDING))
                .isEqualTo(InRegistrationRefusal.BUDGET_YEAR_OUTSIDE_PERIOD);
    }

    private static InRegistrationOutcome register(
            Intervention intervention, KnownParticipant participant, PersonEntry entry) {
        return Participation.ofPerson(
                intervention, participant, entry, "kommun-kalmar", Samples.TODAY, Samples.RECORDING);
    }

    private static PersonEntry entry(LocalDate startedOn, LocalDate consent) {
        return new PersonEntry(startedOn, "AF", "COMPULSORY", Optional.ofNullable(consent), Samples.ON_ASSISTANCE);
    }
}
