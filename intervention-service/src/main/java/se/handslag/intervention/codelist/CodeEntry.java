package se.handslag.intervention.codelist;

import java.util.Optional;

/**
 * A value of a code list, as a person reads it.
 *
 * @param labelSv Swedish
 * @param labelEn English
 * @param note what the rules of counting put under it, for whoever chooses
 */
public record CodeEntry(String code, String labelSv, String labelEn, Optional<Note> note) {

    /** In both languages. */
    public record Note(String sv, String en) {}
}
