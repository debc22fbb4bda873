package se.handslag.outcome.standard;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.handslag.outcome.document.Document;
import se.handslag.outcome.format.Language;
import se.handslag.outcome.format.Page;
import se.handslag.outcome.format.html.HtmlPage;
import se.handslag.outcome.plain.Mistake;
import se.handslag.outcome.plain.PlainService;
import se.handslag.outcome.scope.Scope;
import se.handslag.outcome.standard.Life.Ending;
import se.handslag.outcome.story.Story;

/** Every standard report as a page: right by the checker of the W3C, and whole for those who hear it. */
class PagesOfReportsTest {
    private final PlainService service = new PlainService(Mistake.NONE);
    private final Story story = new Story();

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyReportIsRightAndCanBeHeard(Language language) throws Exception {
        tell();
        for (Scope scope : List.of(new Scope.OfAssociation(story.association()), new Scope.Nation())) {
            for (Document report : ReportInvariants.take(service, scope).values()) {
                Page page = new Page(HtmlPage.of(report, language));
                assertEquals(List.of(), page.mistakes(), report.id());
                canBeHeard(page, report.id());
                assertEquals(language.tag(), page.root().getAttribute("lang"));
            }
        }
    }

    private static void canBeHeard(Page page, String report) throws Exception {
        for (String wrong : List.of(
                "//th[not(@scope)]",
                "//th[not(normalize-space())]",
                "//table[not(caption[normalize-space()])]",
                "//svg[not(@role='img') or not(title[normalize-space()]) or not(desc[normalize-space()])]",
                "//script | //link | //img | //iframe | //object | //@href | //@src | //@*[starts-with(name(), 'on')]")) {
            assertEquals(0, page.elements(wrong).size(), report + ": " + wrong);
        }
    }

    private void tell() {
        List<Ending> endings = List.of(Ending.values());
        List<Life> lives = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            Ending ending = endings.get(i % endings.size());
            lives.add(new Life(i % 8 == 7 ? -1 : i, i % Year.MUNICIPALITIES.size(), 60 + i * 5, 40 + i, ending));
        }
        new Year(lives, Map.of()).tell(story);
        service.tell(story.events());
    }
}
