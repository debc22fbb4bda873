package se.handslag.intervention.count;

/** What came of recording or correcting a count. */
public sealed interface CountResult {
    /** It is there and holds. */
    record Recorded(PersonCount count) implements CountResult {}

    /** There is no such intervention. */
    record UnknownIntervention() implements CountResult {}

    /** The intervention has no such count to correct. */
    record UnknownCount() implements CountResult {}

    /** The caller is no intervention manager of its association. */
    record NotPermitted() implements CountResult {}

    /** It cannot be true, or not here. */
    record Refused(CountRefusal why) implements CountResult {}
}
