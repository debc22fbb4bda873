package se.handslag.outcome.format;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** One line a figure, readable by any reader of RFC 4180, and harmless in a spreadsheet. */
class CsvFormTest {

    @Test
    void everyFigureStandsBesideTheNameAndNumberOfItsWhole() throws IOException {
        assertThat(lines(Language.EN, Decimals.POINT))
                .filteredOn(line -> line.get("row").equals("WORK"))
                .filteredOn(line -> line.get("column").equals("after"))
                .singleElement()
                .satisfies(line -> assertThat(line)
                        .containsEntry("table", "occupation")
                        .containsEntry("value", "62")
                        .containsEntry("percent", "39.7")
                        .containsEntry("denominator", "CLOSED")
                        .containsEntry("denominatorTitle", "Closed within the period")
                        .containsEntry("denominatorCount", "156")
                        .containsEntry("hidden", "false"));
    }

    @Test
    void aHiddenFigureIsEmptyAndSaysThatItIsHidden() throws IOException {
        assertThat(lines(Language.SV, Decimals.POINT))
                .filteredOn(line -> line.get("table").equals("livelihood"))
                .filteredOn(line -> line.get("hidden").equals("true"))
                .hasSize(4)
                .allSatisfy(line -> assertThat(line).containsEntry("value", ""));
    }

    @Test
    void theMomentItWasTakenOutTravelsWithTheFigures() throws IOException {
        assertThat(lines(Language.SV, Decimals.POINT))
                .filteredOn(line -> line.get("row").equals("asOf"))
                .singleElement()
                .satisfies(line -> assertThat(line).containsEntry("value", "2018-08-15T12:00:00Z"));
    }

    @Test
    void linesEndAsRfc4180SaysAndNoTextIsAFormula() throws IOException {
        String csv = text(Language.SV, Decimals.POINT);
        assertThat(csv.replace("\r\n", "")).doesNotContain("\n").doesNotContain("\r");
        assertThat(lines(Language.SV, Decimals.POINT))
                .flatExtracting(Map::values)
                .noneMatch(text -> text.startsWith("=") || text.startsWith("+") || text.startsWith("@"))
                .anyMatch(text -> text.startsWith("'=HYPERLINK"))
                .anyMatch(text -> text.equals("'-- så långt"));
    }

    @Test
    void swedishSpreadsheetsGetCommasSemicolonsAndAMark() throws IOException {
        assertThat(text(Language.SV, Decimals.COMMA))
                .startsWith("\uFEFFreport;table;")
                .contains(";39,7;");
        assertThat(lines(Language.SV, Decimals.COMMA))
                .filteredOn(line -> line.get("column").equals("change"))
                .filteredOn(line -> line.get("row").equals("JOBSEEKER"))
                .singleElement()
                .satisfies(
                        line -> assertThat(line).containsEntry("value", "-38").containsEntry("percent", "-24,4"));
    }

    private static String text(Language language, Decimals decimals) {
        return new String(new CsvForm(language, decimals).write(Samples.halfYear()), StandardCharsets.UTF_8);
    }

    private static List<Map<String, String>> lines(Language language, Decimals decimals) throws IOException {
        String csv = text(language, decimals).replace("\uFEFF", "");
        CsvSchema schema = CsvSchema.emptySchema().withHeader().withColumnSeparator(decimals.separator());
        try (MappingIterator<Map<String, String>> lines =
                new CsvMapper().readerForMapOf(String.class).with(schema).readValues(csv)) {
            return lines.readAll();
        }
    }
}
