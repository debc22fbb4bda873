package se.handslag.participant.deviation;

/** What became of an act on a deviation. */
public sealed interface DeviationResult {
    /** Done; as it is now. */
    record Done(Deviation deviation) implements DeviationResult {}

    /** Refused; nothing changed. */
    record Refused(Why why) implements DeviationResult {}

    /** Why not. */
    enum Why {
        /** No such hand-off, participation or deviation, or none of the caller's business. */
        NOT_FOUND,
        /** The caller may not see the participant at present, so that it writes nothing about them either. */
        TEXT_WITHOUT_BASIS,
        /** Of an anonymous participant no words are kept (R3.4). */
        TEXT_OF_ANONYMOUS,
        /** The local group has been told. */
        LIFTED_ALREADY,
        /** The participant has no known municipality, so that no local group can be told. */
        NO_MUNICIPALITY
    }
}
