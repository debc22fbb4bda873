package se.handslag.outcome.goal;

/**
 * What a goal is a goal of.
 *
 * @param id the association's code, or the id of the programme or the intervention
 */
public record GoalScope(Kind kind, String id) {

    /** What may have goals. */
    public enum Kind {
        ASSOCIATION,
        PROGRAMME,
        INTERVENTION
    }
}
