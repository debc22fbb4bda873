package se.handslag.intervention.codelist;

/**
 * A value of a code list, as a person reads it.
 *
 * @param labelSv Swedish
 * @param labelEn English
 */
public record CodeEntry(String code, String labelSv, String labelEn) {}
