package se.handslag.outcome.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import se.handslag.outcome.format.html.HtmlPage;
import se.handslag.outcome.format.html.Style;

/** The page is whole in itself, can be heard as well as seen, and its pictures show the numbers of its tables. */
class HtmlPageTest {
    private final String swedish = HtmlPage.of(Samples.halfYear(), Language.SV);

    @Test
    void itIsOnePageInItsLanguageAndNamesEveryHeading() throws Exception {
        Document page = parse(swedish);
        assertThat(page.getDocumentElement().getAttribute("lang")).isEqualTo("sv");
        assertThat(elements(page, "//table/caption")).hasSize(2);
        assertThat(elements(page, "//th[not(@scope)]")).isEmpty();
        assertThat(elements(page, "//svg[@role='img']/title")).hasSize(2);
        assertThat(elements(page, "//svg/desc")).hasSize(2);
        assertThat(parse(HtmlPage.of(Samples.halfYear(), Language.EN))
                        .getDocumentElement()
                        .getAttribute("lang"))
                .isEqualTo("en");
    }

    @Test
    void nothingRunsAndNothingIsFetched() throws Exception {
        Document page = parse(swedish);
        assertThat(elements(page, "//script | //link | //img | //iframe | //@style | //@onload | //@href | //@src"))
                .isEmpty();
        assertThat(swedish).contains("&lt;script&gt;");
    }

    @Test
    void thePolicyLetsInTheStyleOfThePageAndNothingElse() throws Exception {
        String style = elements(parse(swedish), "//style").getFirst().getTextContent();
        byte[] hash = MessageDigest.getInstance("SHA-256").digest(style.getBytes(StandardCharsets.UTF_8));
        assertThat(swedish).contains("<style>" + style + "</style>");
        assertThat(Style.POLICY)
                .contains("'sha256-" + Base64.getEncoder().encodeToString(hash) + "'")
                .startsWith("default-src 'none'");
    }

    @Test
    void noShareWithoutItsNamedWhole() throws Exception {
        List<Element> cells = elements(parse(swedish), "//tr[th='Arbete']/td");
        assertThat(cells.get(1).getTextContent()).isEqualTo("6239,7-%-av 156 a".replace("-%-", "\u00a0% "));
        assertThat(cells.get(2).getTextContent()).isEqualTo("+4226,9 procentenheter av 156 a");
        assertThat(elements(parse(swedish), "//ul[@class='notes']/li")
                        .getFirst()
                        .getTextContent())
                .isEqualTo("a: av avslutade under perioden");
    }

    @Test
    void barsAreAsLongAsTheirNumbers() throws Exception {
        List<Element> bars = elements(parse(swedish), "(//svg)[1]/rect[@x='250' and @height='15']");
        List<Double> widths = bars.stream()
                .map(bar -> Double.parseDouble(bar.getAttribute("width")))
                .toList();
        assertThat(widths).hasSize(4);
        assertThat(widths.get(0) / widths.get(2)).isCloseTo(20.0 / 100, within(0.005));
        assertThat(widths.get(1)).isEqualTo(widths.get(3));
    }

    @Test
    void theFlowIsAsHighAsItsPersonsAndLeavesOutWhatIsHidden() throws Exception {
        List<Element> paths = elements(parse(swedish), "(//svg)[2]/path");
        assertThat(paths)
                .extracting(Element::getTextContent)
                .containsExactly("Ohälsa → Ohälsa: 60", "Ohälsa → Ingen: 40", "Ingen → Ingen: 20");
        List<Double> ends = elements(parse(swedish), "(//svg)[2]/rect").stream()
                .map(end -> Double.parseDouble(end.getAttribute("height")))
                .toList();
        assertThat(ends).containsExactly(300.0, 60.0, 180.0, 180.0);
        assertThat(elements(parse(swedish), "(//svg)[2]/desc").getFirst().getTextContent())
                .contains("Dolda antal ritas inte");
    }

    private static org.assertj.core.data.Offset<Double> within(double offset) {
        return org.assertj.core.data.Offset.offset(offset);
    }

    private static Document parse(String html) throws Exception {
        String xml = html.replace("<!DOCTYPE html>\n", "");
        return DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
    }

    private static List<Element> elements(Document page, String path) throws Exception {
        NodeList found =
                (NodeList) XPathFactory.newDefaultInstance().newXPath().evaluate(path, page, XPathConstants.NODESET);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            elements.add((Element) found.item(i));
        }
        return elements;
    }
}
