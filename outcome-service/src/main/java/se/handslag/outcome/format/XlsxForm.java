package se.handslag.outcome.format;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import se.handslag.outcome.document.Column;
import se.handslag.outcome.document.Document;
import se.handslag.outcome.document.Entry;
import se.handslag.outcome.document.Row;
import se.handslag.outcome.document.Table;

/**
 * A report as a workbook: first what was asked, then a sheet for each table. Numbers are numbers, texts are texts and
 * never formulas. A column of shares is three: the count, the percent, and the number that it is a part of.
 */
final class XlsxForm {
    private static final int LONGEST_SHEET_NAME = 31;
    private static final double TITLE_WIDTH = 44;
    private static final int HEAD = 2;
    private final Language language;

    XlsxForm(Language language) {
        this.language = language;
    }

    byte[] write(Document document) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(bytes, "Handslag", "1.0")) {
            Set<String> taken = new HashSet<>();
            question(book.newWorksheet(sheetName(language.say("Fråga", "Question"), taken)), document);
            for (Table table : document.tables()) {
                table(book.newWorksheet(sheetName(language.of(table.title()), taken)), table);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private void question(Worksheet sheet, Document document) throws IOException {
        sheet.value(0, 0, language.of(document.title()));
        sheet.style(0, 0).bold().set();
        int line = HEAD;
        for (Entry entry : document.question()) {
            sheet.value(line, 0, language.of(entry.title()));
            sheet.value(line, 1, language.of(entry.value()));
            line++;
        }
        for (var note : document.notes()) {
            line++;
            sheet.value(line, 0, language.of(note));
        }
        sheet.width(0, TITLE_WIDTH);
        sheet.width(1, TITLE_WIDTH);
        sheet.finish();
    }

    private void table(Worksheet sheet, Table table) throws IOException {
        List<SheetColumn> columns = columns(table);
        sheet.value(0, 0, language.of(table.title()));
        sheet.style(0, 0).bold().set();
        sheet.value(HEAD, 0, language.of(table.lead()));
        for (int i = 0; i < columns.size(); i++) {
            sheet.value(HEAD, i + 1, columns.get(i).title());
        }
        sheet.range(HEAD, 0, HEAD, columns.size()).style().bold().wrapText(true).set();
        int line = HEAD + 1;
        for (Row row : table.rows()) {
            sheet.value(line, 0, language.of(row.title()));
            for (int i = 0; i < columns.size(); i++) {
                SheetColumn column = columns.get(i);
                put(
                        sheet,
                        line,
                        i + 1,
                        column.part().of(CellFacts.of(row.cells().get(column.place()))));
            }
            if (row.sum()) {
                sheet.range(line, 0, line, columns.size()).style().bold().set();
            }
            line++;
        }
        for (String note : Wholes.of(table).legend(language)) {
            line++;
            sheet.value(line, 0, note);
        }
        for (var note : table.notes()) {
            line++;
            sheet.value(line, 0, language.of(note));
        }
        sheet.width(0, TITLE_WIDTH);
        sheet.freezePane(1, HEAD + 1);
        sheet.finish();
    }

    private void put(Worksheet sheet, int line, int place, Object value) {
        switch (value) {
            case Number number -> sheet.value(line, place, number);
            case SheetPart.HiddenMark mark -> sheet.value(line, place, language.say("dolt", "hidden"));
            case se.handslag.outcome.counting.Label text -> sheet.value(line, place, language.of(text));
            default -> {}
        }
    }

    private record SheetColumn(int place, SheetPart part, String title) {}

    private List<SheetColumn> columns(Table table) {
        List<SheetColumn> columns = new ArrayList<>();
        for (int i = 0; i < table.columns().size(); i++) {
            int place = i;
            Column column = table.columns().get(i);
            List<CellFacts> cells = table.rows().stream()
                    .map(row -> CellFacts.of(row.cells().get(place)))
                    .toList();
            String title =
                    column.group().map(group -> language.of(group) + ": ").orElse("") + language.of(column.title());
            for (SheetPart part : SheetPart.values()) {
                if (part.stands(cells)) {
                    columns.add(new SheetColumn(place, part, title + part.words(language)));
                }
            }
        }
        return columns;
    }

    /** Excel takes at most 31 characters, none of these, and no name twice. */
    private static String sheetName(String title, Set<String> taken) {
        String clean = title.replaceAll("[\\\\/?*\\[\\]:']", " ").strip();
        String name = cut(clean, LONGEST_SHEET_NAME);
        for (int i = 2; !taken.add(name.toLowerCase(Locale.ROOT)); i++) {
            String number = " " + i;
            name = cut(clean, LONGEST_SHEET_NAME - number.length()) + number;
        }
        return name;
    }

    private static String cut(String text, int length) {
        return Optional.of(text).filter(it -> it.length() <= length).orElseGet(() -> text.substring(0, length)
                .strip());
    }
}
