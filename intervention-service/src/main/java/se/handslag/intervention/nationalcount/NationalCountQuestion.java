package se.handslag.intervention.nationalcount;

import java.time.Instant;

/**
 * Which counts are taken out.
 *
 * @param association its code
 * @param year the calendar year in which persons started, or were counted
 * @param asOf what was recorded later is not in them (R6.3)
 */
public record NationalCountQuestion(String association, int year, Instant asOf) {}
