package se.handslag.outcome.access;

import java.util.Set;

/**
 * An intervention whose indicators are answered.
 *
 * @param association code
 * @param carriers codes of the agencies that carry it out
 * @param aboutPerson true if a participant answers
 */
public record AnswersTo(String association, Set<String> carriers, boolean aboutPerson) {

    public AnswersTo {
        carriers = Set.copyOf(carriers);
    }
}
