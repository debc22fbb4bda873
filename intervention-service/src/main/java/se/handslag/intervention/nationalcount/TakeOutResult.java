package se.handslag.intervention.nationalcount;

import java.util.List;

/** What came of taking out counts. */
public sealed interface TakeOutResult {
    /** Here they are. */
    record TakenOut(NationalCountQuestion question, List<NationalCount> counts) implements TakeOutResult {}

    /** The caller does not administer the association. */
    record NotPermitted() implements TakeOutResult {}

    /** No such association is registered. */
    record UnknownAssociation() implements TakeOutResult {}
}
