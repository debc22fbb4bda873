package se.handslag.outcome.format;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import se.handslag.outcome.counting.Label;

/** In which language a report is read: Swedish, unless English is preferred. */
public enum Language {
    SV("sv"),
    EN("en");

    private final Locale locale;

    Language(String tag) {
        this.locale = Locale.of(tag);
    }

    /** The first of the caller's languages that there is (RFC 9110, 12.5.4). */
    static Language of(List<Locale> accepted) {
        return accepted.stream()
                .map(Locale::getLanguage)
                .flatMap(tag ->
                        List.of(values()).stream().filter(one -> one.tag().equals(tag)))
                .findFirst()
                .orElse(SV);
    }

    /** BCP 47. */
    public String tag() {
        return locale.getLanguage();
    }

    /** The text in this language. */
    public String of(Label label) {
        return this == EN ? label.en() : label.sv();
    }

    /** One of two words. */
    public String say(String sv, String en) {
        return this == EN ? en : sv;
    }

    /** A whole number as it is read, its thousands set apart. */
    public String number(long value) {
        return NumberFormat.getIntegerInstance(locale).format(value);
    }

    /** A number with the decimals that it has. */
    public String number(BigDecimal value) {
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setMinimumFractionDigits(value.scale());
        format.setMaximumFractionDigits(value.scale());
        return format.format(value);
    }
}
