package se.handslag.outcome.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.Test;

/** A workbook whose numbers can be reckoned with, and whose texts do nothing. */
class XlsxFormTest {

    @Test
    void aSheetForTheQuestionAndOneForEachTable() throws IOException {
        try (ReadableWorkbook book = open(Language.SV)) {
            assertThat(book.getSheets().map(Sheet::getName))
                    .containsExactly("Fråga", "Sysselsättning", "Försörjning  från och till   öv");
        }
    }

    @Test
    void sharesStandAsNumbersBesideThePercentAndTheWhole() throws IOException {
        try (ReadableWorkbook book = open(Language.EN)) {
            List<Row> rows = book.getSheets().skip(1).findFirst().orElseThrow().read();
            assertThat(texts(rows.get(1)))
                    .startsWith("Occupation", "Before", "Before – per cent", "Before – of number");
            Row work = rows.get(2);
            assertThat(work.getCellAsNumber(1).orElseThrow()).isEqualByComparingTo("20");
            assertThat(work.getCellAsNumber(2).orElseThrow()).isEqualByComparingTo("12.8");
            assertThat(work.getCellAsNumber(3).orElseThrow()).isEqualByComparingTo("156");
        }
    }

    @Test
    void whatIsHiddenSaysSo() throws IOException {
        try (ReadableWorkbook book = open(Language.SV)) {
            List<Row> rows = book.getSheets().skip(2).findFirst().orElseThrow().read();
            assertThat(texts(rows.get(3))).containsExactly("Ingen", "dolt", "20", "dolt");
        }
    }

    @Test
    void nothingIsAFormula() throws IOException {
        try (ReadableWorkbook book = open(Language.SV)) {
            for (Sheet sheet : book.getSheets().toList()) {
                assertThat(sheet.read().stream().flatMap(Row::stream).filter(cell -> cell != null))
                        .noneMatch(cell -> cell.getType() == CellType.FORMULA);
            }
        }
    }

    private static List<String> texts(Row row) {
        return row.stream().map(cell -> cell == null ? "" : cell.getText()).collect(Collectors.toList());
    }

    private static ReadableWorkbook open(Language language) throws IOException {
        byte[] bytes = new XlsxForm(language).write(Samples.halfYear());
        assertThat(Stream.of(bytes.length)).allMatch(length -> length > 0);
        return new ReadableWorkbook(new ByteArrayInputStream(bytes));
    }
}
