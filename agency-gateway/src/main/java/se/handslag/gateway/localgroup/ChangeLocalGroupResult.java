package se.handslag.gateway.localgroup;

import java.util.List;

/** What came of {@link ChangeLocalGroup}. */
sealed interface ChangeLocalGroupResult {
    /** It stands like this now. */
    record Changed(LocalGroupRow group) implements ChangeLocalGroupResult {}

    /** The municipality has no group. */
    record NoSuchGroup() implements ChangeLocalGroupResult {}

    /** The caller administers another association. */
    record NotPermitted() implements ChangeLocalGroupResult {}

    /** These may not sit in it. */
    record WrongMembers(List<SeatFault> faults) implements ChangeLocalGroupResult {}
}
