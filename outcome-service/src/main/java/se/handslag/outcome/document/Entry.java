package se.handslag.outcome.document;

import se.handslag.outcome.counting.Label;

/**
 * A line about what was asked, such as the period.
 *
 * @param name stable, for machines
 * @param value as people read it
 * @param code as machines read it: a code, an id, a day or an instant, ISO 8601
 */
public record Entry(String name, Label title, Label value, String code) {
    /** What reads the same in every language. */
    public static Entry plain(String name, Label title, String value) {
        return new Entry(name, title, new Label(value, value), value);
    }
}
