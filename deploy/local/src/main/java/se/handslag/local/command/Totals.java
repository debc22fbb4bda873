package se.handslag.local.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** How many tests passed, failed (errors among them) and were skipped, in all modules. */
record Totals(int passed, int failed, int skipped) {

    private static final int MODULE_DEPTH = 6;

    /** Adds up the Surefire reports under this folder. */
    static Totals of(Path root) {
        return reports(root).stream().map(Totals::read).reduce(new Totals(0, 0, 0), Totals::plus);
    }

    static List<Path> reports(Path root) {
        try (var files = Files.find(root, MODULE_DEPTH, (file, attributes) -> isReport(file))) {
            return files.toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String line() {
        return passed + " passed, " + failed + " failed" + (skipped > 0 ? ", " + skipped + " skipped" : "");
    }

    private static boolean isReport(Path file) {
        return file.getParent().endsWith("target/surefire-reports")
                && file.getFileName().toString().matches("TEST-.*\\.xml");
    }

    private static Totals read(Path report) {
        try {
            var factory = DocumentBuilderFactory.newInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            Element suite = factory.newDocumentBuilder().parse(report.toFile()).getDocumentElement();
            int failed = count(suite, "failures") + count(suite, "errors");
            int skipped = count(suite, "skipped");
            return new Totals(count(suite, "tests") - failed - skipped, failed, skipped);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ParserConfigurationException | SAXException e) {
            throw new IllegalStateException("Not a Surefire report: " + report, e);
        }
    }

    private static int count(Element suite, String attribute) {
        return Integer.parseInt(suite.getAttribute(attribute));
    }

    private Totals plus(Totals other) {
        return new Totals(passed + other.passed, failed + other.failed, skipped + other.skipped);
    }
}
