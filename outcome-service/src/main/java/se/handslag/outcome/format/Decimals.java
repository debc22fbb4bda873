package se.handslag.outcome.format;

import java.math.BigDecimal;

/** How decimals are marked in a CSV, and with that its separator. */
public enum Decimals {
    /** RFC 4180 to the letter: a point in numbers, commas between fields. */
    POINT(',', false),
    /**
     * For spreadsheets set to Swedish: a comma in numbers, semicolons between fields, and a byte order mark, without
     * which they take the file for another encoding.
     */
    COMMA(';', true);

    private final char separator;
    private final boolean marked;

    Decimals(char separator, boolean marked) {
        this.separator = separator;
        this.marked = marked;
    }

    char separator() {
        return separator;
    }

    boolean marked() {
        return marked;
    }

    String write(BigDecimal number) {
        return this == COMMA ? number.toPlainString().replace('.', ',') : number.toPlainString();
    }
}
