package se.handslag.outcome.format.html;

import java.util.List;
import java.util.Map;
import se.handslag.outcome.counting.Label;
import se.handslag.outcome.document.Document;
import se.handslag.outcome.document.Entry;
import se.handslag.outcome.document.Table;
import se.handslag.outcome.format.Language;
import se.handslag.outcome.format.Wholes;

/**
 * A report as a page to read and to print: each table with its picture above it, in one language. The page is whole in
 * itself: no script, nothing fetched.
 */
public final class HtmlPage {
    private final Language language;
    private final Markup out = new Markup();

    private HtmlPage(Language language) {
        this.language = language;
    }

    /** The page, in UTF-8 once it is encoded. */
    public static String of(Document document, Language language) {
        HtmlPage page = new HtmlPage(language);
        page.write(document);
        return "<!DOCTYPE html>\n" + page.out;
    }

    private void write(Document document) {
        String title = language.of(document.title());
        out.element("html", Map.of("lang", language.tag()), () -> {
            out.element("head", () -> out.single("meta", Map.of("charset", "utf-8"))
                    .single("meta", Map.of("name", "viewport", "content", "width=device-width, initial-scale=1"))
                    .element("title", title)
                    .element("style", Style.SHEET));
            out.element("body", () -> {
                out.element("header", () -> head(document, title));
                out.element("main", () -> document.tables().forEach(this::section));
                out.element("footer", () -> notes(document.notes()));
            });
        });
    }

    private void head(Document document, String title) {
        out.element("h1", title);
        out.element("dl", () -> document.question().forEach(this::entry));
    }

    private void entry(Entry entry) {
        out.element("dt", language.of(entry.title())).element("dd", language.of(entry.value()));
    }

    private void section(Table table) {
        String heading = table.id() + "-heading";
        out.element("section", Map.of("aria-labelledby", heading), () -> {
            out.element("h2", Map.of("id", heading), language.of(table.title()));
            Pictures.draw(table, language, out);
            new TableMarkup(language, out).write(table);
            List<String> legend = Wholes.of(table).legend(language);
            if (!legend.isEmpty() || !table.notes().isEmpty()) {
                out.element("ul", Map.of("class", "notes"), () -> {
                    legend.forEach(line -> out.element("li", line));
                    table.notes().forEach(note -> out.element("li", language.of(note)));
                });
            }
        });
    }

    private void notes(List<Label> notes) {
        notes.forEach(note -> out.element("p", language.of(note)));
    }
}
