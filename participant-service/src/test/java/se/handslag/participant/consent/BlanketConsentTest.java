package se.handslag.participant.consent;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.handslag.kit.problem.ProblemException;
import se.handslag.participant.codes.CodesInMemory;
import se.handslag.participant.directory.AgenciesInMemory;

/** Who consents to everything for everybody does not know to what (R3.2). There are three agencies and two categories. */
class BlanketConsentTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final List<String> ALL_AGENCIES = List.of("af", "fk", "kommun-kalmar");
    private static final List<String> ALL_CATEGORIES = List.of("IDENTITY", "PLAN");

    private final ConsentRequestCheck check =
            new ConsentRequestCheck(new AgenciesInMemory(ALL_AGENCIES), new CodesInMemory(ALL_CATEGORIES));

    @Test
    void everythingToEverybodyIsRefused() {
        assertThatThrownBy(() -> check.check(consent(ALL_AGENCIES, ALL_CATEGORIES, TODAY.plusYears(1))))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("every agency everything");
    }

    @Test
    void everythingToSomeOrSomethingToAllIsAConsent() {
        assertThatCode(() -> check.check(consent(List.of("af", "fk"), ALL_CATEGORIES, TODAY.plusYears(1))))
                .doesNotThrowAnyException();
        assertThatCode(() -> check.check(consent(ALL_AGENCIES, List.of("PLAN"), TODAY.plusYears(1))))
                .doesNotThrowAnyException();
    }

    @Test
    void forEverIsRefusedWhomeverItNames() {
        assertThatThrownBy(() -> check.check(consent(
                        List.of("fk"), List.of("PLAN"), TODAY.plusYears(3).plusDays(1))))
                .isInstanceOf(ProblemException.class);
        assertThatCode(() -> check.check(consent(List.of("fk"), List.of("PLAN"), TODAY.plusYears(3))))
                .doesNotThrowAnyException();
    }

    private static ConsentRequest consent(List<String> to, Collection<String> categories, LocalDate last) {
        return new ConsentRequest(
                ConsentKind.INFORMATION_EXCHANGE, List.of("af"), to, List.copyOf(categories), "HAND_OFF", TODAY, last);
    }
}
