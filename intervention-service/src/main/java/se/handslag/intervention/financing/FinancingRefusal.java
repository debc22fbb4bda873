package se.handslag.intervention.financing;

/** Why an association's money cannot be shared as asked. */
public sealed interface FinancingRefusal {
    /** This side has nobody to pay its part. */
    record Nobody(Payer side) implements FinancingRefusal {}

    /** One is named twice, or some of the side have an amount and some have not. */
    record Mixed(Payer side) implements FinancingRefusal {}

    /** The amounts of this side do not make its statutory part. */
    record WrongSum(Payer side, long found, long statutory) implements FinancingRefusal {}

    /** It is not one of the association's. */
    record Stranger(Payer side, String code) implements FinancingRefusal {}
}
