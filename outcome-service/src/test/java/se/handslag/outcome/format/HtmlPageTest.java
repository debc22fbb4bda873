package se.handslag.outcome.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import se.handslag.outcome.format.html.HtmlPage;
import se.handslag.outcome.format.html.Style;

/** The page is whole in itself, can be heard as well as seen, and its pictures show the numbers of its tables. */
class HtmlPageTest {
    private final String swedish = HtmlPage.of(Samples.halfYear(), Language.SV);

    @Test
    void itIsOnePageInItsLanguageAndNamesEveryHeading() throws Exception {
        Page page = new Page(swedish);
        assertThat(page.root().getAttribute("lang")).isEqualTo("sv");
        assertThat(page.elements("//table/caption")).hasSize(2);
        assertThat(page.elements("//th[not(@scope)]")).isEmpty();
        assertThat(page.elements("//svg[@role='img']/title")).hasSize(2);
        assertThat(page.elements("//svg/desc")).hasSize(2);
        assertThat(new Page(HtmlPage.of(Samples.halfYear(), Language.EN)).root().getAttribute("lang"))
                .isEqualTo("en");
    }

    @Test
    void theCheckerOfTheW3cFindsNothingWrong() throws Exception {
        assertThat(new Page(swedish).mistakes()).isEmpty();
        assertThat(new Page(HtmlPage.of(Samples.halfYear(), Language.EN)).mistakes())
                .isEmpty();
        assertThat(new Page(swedish.replace("lang=\"sv\"", "lagn=\"sv\"")).mistakes())
                .anyMatch(mistake -> mistake.contains("lagn"));
    }

    @Test
    void nothingRunsAndNothingIsFetched() throws Exception {
        Page page = new Page(swedish);
        assertThat(page.elements("//script | //link | //img | //iframe | //@style | //@onload | //@href | //@src"))
                .isEmpty();
        assertThat(swedish).contains("&lt;script&gt;");
    }

    @Test
    void thePolicyLetsInTheStyleOfThePageAndNothingElse() throws Exception {
        String style = new Page(swedish).elements("//style").getFirst().getTextContent();
        byte[] hash = MessageDigest.getInstance("SHA-256").digest(style.getBytes(StandardCharsets.UTF_8));
        assertThat(swedish).contains("<style>" + style + "</style>");
        assertThat(Style.POLICY)
                .contains("'sha256-" + Base64.getEncoder().encodeToString(hash) + "'")
                .startsWith("default-src 'none'");
    }

    @Test
    void noShareWithoutItsNamedWhole() throws Exception {
        List<Element> cells = new Page(swedish).elements("//tr[th='Arbete']/td");
        assertThat(cells.get(1).getTextContent()).isEqualTo("6239,7-%-av 156 a".replace("-%-", "\u00a0% "));
        assertThat(cells.get(2).getTextContent()).isEqualTo("+4226,9 procentenheter av 156 a");
        assertThat(new Page(swedish)
                        .elements("//ul[@class='notes']/li")
                        .getFirst()
                        .getTextContent())
                .isEqualTo("a: av avslutade under perioden");
    }

    @Test
    void barsAreAsLongAsTheirNumbers() throws Exception {
        List<Element> bars = new Page(swedish).elements("(//svg)[1]/rect[@x='250' and @height='15']");
        List<Double> widths = bars.stream()
                .map(bar -> Double.parseDouble(bar.getAttribute("width")))
                .toList();
        assertThat(widths).hasSize(4);
        assertThat(widths.get(0) / widths.get(2)).isCloseTo(20.0 / 100, within(0.005));
        assertThat(widths.get(1)).isEqualTo(widths.get(3));
    }

    @Test
    void theFlowIsAsHighAsItsPersonsAndLeavesOutWhatIsHidden() throws Exception {
        List<Element> paths = new Page(swedish).elements("(//svg)[2]/path");
        assertThat(paths)
                .extracting(Element::getTextContent)
                .containsExactly("Ohälsa → Ohälsa: 60", "Ohälsa → Ingen: 40", "Ingen → Ingen: 20");
        List<Double> ends = new Page(swedish)
                .elements("(//svg)[2]/rect").stream()
                        .map(end -> Double.parseDouble(end.getAttribute("height")))
                        .toList();
        assertThat(ends).containsExactly(300.0, 60.0, 180.0, 180.0);
        assertThat(new Page(swedish).elements("(//svg)[2]/desc").getFirst().getTextContent())
                .contains("Dolda antal ritas inte");
    }

    private static org.assertj.core.data.Offset<Double> within(double offset) {
        return org.assertj.core.data.Offset.offset(offset);
    }
}
