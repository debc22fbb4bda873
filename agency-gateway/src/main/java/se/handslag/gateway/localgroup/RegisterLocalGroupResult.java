package se.handslag.gateway.localgroup;

import java.util.List;

/** What came of {@link RegisterLocalGroup}. */
sealed interface RegisterLocalGroupResult {
    /** It is registered, and announced. */
    record Registered(LocalGroupRow group) implements RegisterLocalGroupResult {}

    /** The municipality has its group: change that one. */
    record AlreadyRegistered() implements RegisterLocalGroupResult {}

    /** The caller administers another association. */
    record NotPermitted() implements RegisterLocalGroupResult {}

    /** These may not sit in it. */
    record WrongMembers(List<SeatFault> faults) implements RegisterLocalGroupResult {}
}
