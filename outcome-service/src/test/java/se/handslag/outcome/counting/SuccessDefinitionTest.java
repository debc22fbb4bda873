package se.handslag.outcome.counting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuccessDefinitionTest {
    private final SuccessDefinition headline = Definitions.headline();
    private final Label label = new Label("sv", "en");

    @ParameterizedTest
    @CsvSource({
        "WORKS_UNSUBSIDISED, false, false, WORK_OR_STUDY",
        "WORKS_SUBSIDISED,   false, true,  WORK_OR_STUDY",
        "SELF_EMPLOYED,      false, false, WORK_OR_STUDY",
        ",                   true,  true,  WORK_OR_STUDY",
        ",                   false, true,  REGISTERED_JOBSEEKER",
        ",                   false, false, OTHER",
        "WORKS_ELSEWHERE,    false, false, OTHER",
    })
    void workOrStudyComesBeforeJobseekerComesBeforeTheRest(
            String works, boolean studies, boolean registered, String expected) {
        Set<String> worksAs = works == null ? Set.of() : Set.of(works);
        Afterwards after = new Afterwards(worksAs, studies, registered);
        assertEquals(expected, headline.categorise(after).code());
    }

    @Test
    void theLastCategoryTakesWhatIsLeft() {
        Category picky = new Category("PICKY", label, List.of(new Condition.Studies()));
        assertThrows(
                IllegalArgumentException.class, () -> new SuccessDefinition("gap", 1, label, label, List.of(picky)));
    }

    @Test
    void noCategoryStandsTwice() {
        Category rest = new Category("REST", label, List.of());
        assertThrows(
                IllegalArgumentException.class,
                () -> new SuccessDefinition("twice", 1, label, label, List.of(rest, rest)));
    }
}
