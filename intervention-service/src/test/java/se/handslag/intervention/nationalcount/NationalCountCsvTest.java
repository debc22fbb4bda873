package se.handslag.intervention.nationalcount;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.handslag.intervention.nationalcount.TakeOutResult.TakenOut;

class NationalCountCsvTest {
    private static final UUID ID = UUID.fromString("019ab4f2-6c1e-7d3a-9a51-0c6f1f6d2b11");

    @Test
    void everyRowEndsAndEmptyStaysEmpty() {
        String[] lines = csv("Steget vidare").split("\r\n", -1);
        assertThat(lines).hasSize(3);
        assertThat(lines[0])
                .startsWith("association,year,asOf,interventionId,name,")
                .endsWith("esfActualKronor");
        assertThat(lines[1])
                .isEqualTo("kalmar-lan,2018,2019-01-31T08:00:00Z," + ID
                        + ",Steget vidare,INDIVIDUAL,,PERSONAL_OR_ANONYMOUS,false,2,3,1,6,,100,,,");
        assertThat(lines[2]).isEmpty();
        assertThat(lines[0].split(",", -1)).hasSameSizeAs(lines[1].split(",", -1));
    }

    @Test
    void whatWouldBreakTheRowIsQuoted() {
        assertThat(csv("Ett \"steg\", vidare\nigen")).contains(",\"Ett \"\"steg\"\", vidare\nigen\",INDIVIDUAL");
    }

    @Test
    void noNameBecomesAFormula() {
        for (String start : new String[] {"=", "+", "-", "@"}) {
            assertThat(csv(start + "1+1")).contains(",'" + start + "1+1,INDIVIDUAL");
        }
    }

    private static String csv(String name) {
        NationalCount count = new NationalCount(
                ID,
                name,
                "INDIVIDUAL",
                Optional.empty(),
                "PERSONAL_OR_ANONYMOUS",
                false,
                2,
                3,
                1,
                Optional.empty(),
                new NationalCount.Money(Optional.of(100L), Optional.empty()),
                new NationalCount.Money(Optional.empty(), Optional.empty()));
        NationalCountQuestion question =
                new NationalCountQuestion("kalmar-lan", 2018, Instant.parse("2019-01-31T08:00:00Z"));
        return NationalCountCsv.of(new TakenOut(question, List.of(count)));
    }
}
