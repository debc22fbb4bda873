package se.handslag.participant.identity;

/** Who a participant is: a person with a number and a name, or nobody we could name. */
public sealed interface Identity {
    /** How the participant is known. */
    IdentityKind kind();

    /** A named person. */
    record Named(PersonalNumber number, PersonName name) implements Identity {
        @Override
        public IdentityKind kind() {
            return number.kind();
        }
    }

    /** Someone who is counted and never named: sex and budget year, nothing else (R3.4). */
    record Anonymous(Sex sex, int budgetYear) implements Identity {
        @Override
        public IdentityKind kind() {
            return IdentityKind.ANONYMOUS;
        }
    }
}
