package se.handslag.intervention.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.handslag.kit.caller.Caller;
import se.handslag.kit.caller.Role;

class AccessPolicyTest {
    private static final OfAssociation KALMAR = new OfAssociation("kalmar-lan");
    private static final Carriers CARRIERS = new Carriers(Set.of("kommun-kalmar"));

    @ParameterizedTest
    @EnumSource(Role.class)
    void participationsAreForTheParticipantManagerOfACarrierAlone(Role role) {
        assertThat(AccessPolicy.PARTICIPATIONS
                        .decide(caller("kommun-kalmar", null, role), CARRIERS)
                        .isPresent())
                .isEqualTo(role == Role.PARTICIPANT_MANAGER);
        assertThat(AccessPolicy.PARTICIPATIONS.decide(caller("fk", null, role), CARRIERS))
                .isEmpty();
        assertThat(AccessPolicy.PARTICIPATIONS.decide(caller(null, "kalmar-lan", role), CARRIERS))
                .isEmpty();
    }

    @Test
    void anAdministratorIsNeverAParticipantManager() {
        Caller both = caller("kommun-kalmar", null, Role.PARTICIPANT_MANAGER, Role.ASSOCIATION_ADMIN);
        assertThat(AccessPolicy.PARTICIPATIONS.decide(both, CARRIERS)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void interventionsAreSetUpByStaffOfTheAssociation(Role role) {
        boolean staff = role == Role.ASSOCIATION_ADMIN || role == Role.INTERVENTION_MANAGER;
        assertThat(AccessPolicy.INTERVENTIONS
                        .decide(caller(null, "kalmar-lan", role), KALMAR)
                        .isPresent())
                .isEqualTo(staff);
        assertThat(AccessPolicy.INTERVENTIONS.decide(caller(null, "ostra-sodertorn", role), KALMAR))
                .isEmpty();
        assertThat(AccessPolicy.INTERVENTIONS.decide(caller("kalmar-lan", null, role), KALMAR))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void programmesAreRunByAdministratorsOfTheirAssociations(Role role) {
        OfAssociations both = new OfAssociations(Set.of("kalmar-lan", "ostra-sodertorn"));
        for (String own : both.associations()) {
            assertThat(AccessPolicy.PROGRAMMES
                            .decide(caller(null, own, role), both)
                            .isPresent())
                    .isEqualTo(role == Role.ASSOCIATION_ADMIN);
        }
        assertThat(AccessPolicy.PROGRAMMES.decide(caller(null, "sormland", role), both))
                .isEmpty();
        assertThat(AccessPolicy.PROGRAMMES.decide(caller("kalmar-lan", null, role), both))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void moneyIsForStaffAndTheAssociationsOwnAndExactCountsForTheAdministrator(Role role) {
        boolean admin = role == Role.ASSOCIATION_ADMIN;
        assertThat(AccessPolicy.MONEY
                        .decide(caller(null, "kalmar-lan", role), KALMAR)
                        .isPresent())
                .isEqualTo(admin || role == Role.INTERVENTION_MANAGER);
        assertThat(AccessPolicy.ASSOCIATION_MONEY
                        .decide(caller(null, "kalmar-lan", role), KALMAR)
                        .isPresent())
                .isEqualTo(admin);
        assertThat(AccessPolicy.NATIONAL_COUNTS
                        .decide(caller(null, "kalmar-lan", role), KALMAR)
                        .isPresent())
                .isEqualTo(admin);
        assertThat(AccessPolicy.NATIONAL_COUNTS.decide(caller(null, "ostra-sodertorn", role), KALMAR))
                .isEmpty();
        assertThat(AccessPolicy.MONEY.decide(caller(null, "ostra-sodertorn", role), KALMAR))
                .isEmpty();
        assertThat(AccessPolicy.ASSOCIATION_MONEY.decide(caller("kalmar-lan", null, role), KALMAR))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void countsAreRecordedByTheInterventionManager(Role role) {
        assertThat(AccessPolicy.COUNTS
                        .decide(caller(null, "kalmar-lan", role), KALMAR)
                        .isPresent())
                .isEqualTo(role == Role.INTERVENTION_MANAGER);
        assertThat(AccessPolicy.COUNTS.decide(caller(null, "ostra-sodertorn", role), KALMAR))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void associationsAreRegisteredByThePlatformOrThemselves(Role role) {
        assertThat(AccessPolicy.ASSOCIATIONS
                        .decide(caller(null, "kalmar-lan", role), KALMAR)
                        .isPresent())
                .isEqualTo(role == Role.ASSOCIATION_ADMIN || role == Role.PLATFORM_ADMIN);
        assertThat(AccessPolicy.ASSOCIATIONS
                        .decide(caller(null, "ostra-sodertorn", role), KALMAR)
                        .isPresent())
                .isEqualTo(role == Role.PLATFORM_ADMIN);
    }

    private static Caller caller(String agency, String association, Role... roles) {
        return new Caller(
                "client",
                "subject",
                Optional.ofNullable(agency),
                Optional.ofNullable(association),
                Optional.empty(),
                Set.of(roles));
    }
}
