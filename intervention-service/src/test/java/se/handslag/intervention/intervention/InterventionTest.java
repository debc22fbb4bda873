package se.handslag.intervention.intervention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Method;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.handslag.intervention.intervention.profile.Profile;
import se.handslag.intervention.support.Samples;

class InterventionTest {

    @Test
    void structuralForcesCountOnly() {
        assertThat(Samples.asked(Direction.STRUCTURAL, MeasurementMethod.PERSONAL_OR_ANONYMOUS)
                        .refusal())
                .contains(InterventionRefusal.STRUCTURAL_IS_COUNT_ONLY);
        NewIntervention unsaid = Samples.asked(Direction.STRUCTURAL, null);
        assertThat(unsaid.refusal()).isEmpty();
        assertThat(Intervention.register(unsaid, Samples.RECORDING).isCountOnly())
                .isTrue();
    }

    @Test
    void anIndividualOneSaysHowItMeasures() {
        assertThat(Samples.asked(Direction.INDIVIDUAL, null).refusal()).contains(InterventionRefusal.METHOD_MISSING);
        assertThat(Samples.asked(Direction.INDIVIDUAL, MeasurementMethod.COUNT_ONLY)
                        .refusal())
                .isEmpty();
    }

    @Test
    void personsAreRegisteredBySomebody() {
        NewIntervention nobody = new NewIntervention(
                "kalmar-lan",
                "Steget vidare",
                Direction.INDIVIDUAL,
                Optional.of(MeasurementMethod.PERSONAL_OR_ANONYMOUS),
                List.of(),
                LocalDate.of(2018, 1, 1),
                Optional.empty(),
                false,
                Profile.EMPTY);
        assertThat(nobody.refusal()).contains(InterventionRefusal.CARRIER_MISSING);
        assertThatThrownBy(() -> Intervention.register(nobody, Samples.RECORDING))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void nameAndDatesChangeAndArePublished() {
        Intervention intervention = Samples.personal();
        Period longer = new Period(LocalDate.of(2018, 1, 1), null);
        assertThat(intervention.revise("Nästa steg", longer, Profile.EMPTY)).hasValueSatisfying(fact -> {
            assertThat(fact.name()).isEqualTo("Nästa steg");
            assertThat(fact.endsOn()).isEmpty();
        });
    }

    @Test
    void whatIsAsItWasIsNoFact() {
        Intervention intervention = Samples.personal();
        assertThat(intervention.revise(intervention.name(), intervention.period(), Profile.EMPTY))
                .isEmpty();
    }

    @Test
    void directionAndMethodHaveNoSetter() {
        assertThat(Arrays.stream(Intervention.class.getMethods())
                        .filter(method -> method.getDeclaringClass().equals(Intervention.class))
                        .filter(method -> Arrays.stream(method.getParameterTypes())
                                .anyMatch(List.of(Direction.class, MeasurementMethod.class)::contains))
                        .map(Method::getName))
                .isEmpty();
    }
}
