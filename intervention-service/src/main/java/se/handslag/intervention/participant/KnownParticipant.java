package se.handslag.intervention.participant;

import java.util.Optional;
import java.util.UUID;

/**
 * What this service knows of a participant: that it exists, whether it may be linked to, and what reports tell apart.
 *
 * @param anonymous registered without consent, so that nothing may point at it (R3.4)
 * @param closed nobody is responsible, so that nothing may start (S4)
 * @param sex as the number tells; empty of the anonymous and the protected (R4.3)
 * @param birthYear as the number tells, so approximate (R4.2); empty of the anonymous and the protected
 */
public record KnownParticipant(
        UUID id, boolean anonymous, boolean closed, Optional<String> sex, Optional<Integer> birthYear) {
    private static final int OLDEST = 120;

    /** Years reached during a calendar year; empty if the number tells no age that somebody can have (R4.2). */
    public Optional<Integer> ageIn(int year) {
        return birthYear.map(born -> year - born).filter(age -> age >= 0 && age <= OLDEST);
    }
}
