package se.handslag.outcome.format.html;

import java.io.StringWriter;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes elements. Whatever is put in is escaped by the library, so no text can become markup. */
final class Markup {
    private static final XMLOutputFactory FACTORY = XMLOutputFactory.newDefaultFactory();
    private final StringWriter text = new StringWriter();
    private final XMLStreamWriter out;

    Markup() {
        try {
            this.out = FACTORY.createXMLStreamWriter(text);
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What is inside an element. */
    @FunctionalInterface
    interface Inside {
        void write();
    }

    private interface Step {
        void run() throws XMLStreamException;
    }

    Markup element(String name, Map<String, String> attributes, Inside inside) {
        step(() -> out.writeStartElement(name));
        attributes(attributes);
        inside.write();
        step(out::writeEndElement);
        return this;
    }

    Markup element(String name, Inside inside) {
        return element(name, Map.of(), inside);
    }

    Markup element(String name, String words) {
        return element(name, Map.of(), () -> text(words));
    }

    Markup element(String name, Map<String, String> attributes, String words) {
        return element(name, attributes, () -> text(words));
    }

    /** An element of HTML that has no end tag. */
    Markup single(String name, Map<String, String> attributes) {
        step(() -> out.writeEmptyElement(name));
        attributes(attributes);
        return this;
    }

    Markup text(String words) {
        step(() -> out.writeCharacters(words));
        return this;
    }

    private void attributes(Map<String, String> attributes) {
        attributes.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(each -> step(() -> out.writeAttribute(each.getKey(), each.getValue())));
    }

    private static void step(Step step) {
        try {
            step.run();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("markup cannot be written", e);
        }
    }

    @Override
    public String toString() {
        step(out::flush);
        return text.toString();
    }
}
