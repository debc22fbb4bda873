package se.handslag.participant.identity;

import java.util.Optional;

/** Who a participant is: a person with a number and a name, or nobody we could name. */
public sealed interface Identity {
    /** How the participant is known. */
    IdentityKind kind();

    /** Empty of the anonymous. */
    Optional<PersonalNumber> personalNumber();

    /** A named person. */
    record Named(PersonalNumber number, PersonName name) implements Identity {
        @Override
        public IdentityKind kind() {
            return number.kind();
        }

        @Override
        public Optional<PersonalNumber> personalNumber() {
            return Optional.of(number);
        }
    }

    /** Someone who is counted and never named: sex and budget year, nothing else (R3.4). */
    record Anonymous(Sex sex, int budgetYear) implements Identity {
        @Override
        public IdentityKind kind() {
            return IdentityKind.ANONYMOUS;
        }

        @Override
        public Optional<PersonalNumber> personalNumber() {
            return Optional.empty();
        }
    }
}
