package se.handslag.kit.contract.participations;

/**
 * Work in the week before (R5.5).
 *
 * @param kind {@code WORKS_UNSUBSIDISED}, {@code WORKS_SUBSIDISED} or {@code SELF_EMPLOYED}
 * @param percent 100 is 40 hours a week
 */
public record WorkStatus(String kind, int percent) {}
