package se.handslag.participant.consent;

/** What became of an act on a consent. */
public sealed interface ConsentResult {
    /** Done; the consent as it is now. */
    record Done(Consent consent) implements ConsentResult {}

    /** No such participant or consent, or not one that the caller's agency answers for. */
    record NotFound() implements ConsentResult {}
}
