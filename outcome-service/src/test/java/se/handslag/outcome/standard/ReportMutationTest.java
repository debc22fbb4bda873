package se.handslag.outcome.standard;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.handslag.outcome.plain.Mistake;
import se.handslag.outcome.standard.Life.Ending;

/** Each rule of counting broken once: the invariants notice, and say which. */
class ReportMutationTest {
    private static final Year YEAR = new Year(
            List.of(
                    new Life(0, 0, 100, 30, Ending.WORK),
                    new Life(0, 2, 200, 30, Ending.CORRECTED),
                    new Life(1, 1, 100, 60, Ending.LIVELIHOOD),
                    new Life(2, 3, 120, 60, Ending.UNTOLD),
                    new Life(3, 0, 130, 60, Ending.VOIDED),
                    new Life(4, 0, 140, 60, Ending.WORK),
                    new Life(5, 1, 150, 60, Ending.NONE),
                    new Life(6, 2, 0, 93, Ending.LIVELIHOOD),
                    new Life(7, 3, 430, 40, Ending.WORK),
                    new Life(-1, 0, 100, 60, Ending.UNTOLD)),
            Map.of(5, 6));

    @Test
    void withoutAMistakeTheyHold() {
        ReportInvariants.hold(YEAR, Mistake.NONE);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            a person counts once for each participation | group by s.person) | group by s.person, s.participation_id) | persons
            who turned out to be another stays two | m.recorded_at, m.merged_into | m.recorded_at, m.participant_id as merged_into | persons
            voided ones count | exit_reason, voided, | exit_reason, false as voided, | participations
            corrected ones count twice | s.known_until = 'infinity' | s.known_until > s.known_from | participations
            what was corrected is known beside | s.known_until > ? | s.known_until > s.known_from and ? is not null | the same as of then
            what became known since is overlooked | end) <= ?, true) | end) <> ?, true) | the same as of then
            who is lost after counts as measured | as running, s.base + | as running, case s.base when 2 then 3 else s.base end + | before is after and lost
            the anonymous count as measured | as running, s.base + | as running, case s.base when 0 then 3 else s.base end + | anonymous
            of unknown sex counts as a woman | 0) as quarter, s.sex as sex | 0) as quarter, coalesce(s.sex, 0) as sex | sums over sex
            nobody counts where they took part | s.intervention as intervention | 0 as intervention | sums over
            the first day does not belong to the year | s.ended_on >= ? | s.ended_on > ? | participations
            what is told later is known before | s.known_from <= ? | s.known_from <> ? | the same as of then
            """)
    void aMistakeIsNoticed(String what, String right, String wrong, String noticedAs) {
        var mistake = new Mistake(right, wrong);
        AssertionError noticed = assertThrows(AssertionError.class, () -> ReportInvariants.hold(YEAR, mistake), what);
        assertTrue(mistake.planted().get(), "the mistake was never made");
        assertTrue(noticed.getMessage().startsWith(noticedAs), noticed.getMessage());
    }
}
