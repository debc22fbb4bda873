package se.handslag.participant.codes;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The lists whose codes this service takes. */
public enum CodeList {
    DECLINE_REASONS,
    RECALL_REASONS,
    CONSENT_PURPOSES,
    DATA_CATEGORIES;

    /** The list's name in URLs and in the database. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<CodeList> bySlug(String slug) {
        return Arrays.stream(values()).filter(list -> list.slug().equals(slug)).findFirst();
    }
}
