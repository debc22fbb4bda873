package se.handslag.gateway.localgroup;

/**
 * What is wrong with the members of a group.
 *
 * @param place of the member in the list, from 0; -1 if it is the list as a whole
 */
record SeatFault(int place, Kind kind) {
    /** What it can be. */
    enum Kind {
        UNKNOWN_AGENCY,
        UNKNOWN_UNIT,
        TWICE,
        ONE_AGENCY_ONLY
    }

    static SeatFault ofAll(Kind kind) {
        return new SeatFault(-1, kind);
    }

    boolean isOfAll() {
        return place < 0;
    }
}
