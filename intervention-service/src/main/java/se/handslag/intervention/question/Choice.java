package se.handslag.intervention.question;

/**
 * One of a question's answers.
 *
 * @param labelSv Swedish
 * @param labelEn English
 */
public record Choice(String code, String labelSv, String labelEn) {}
