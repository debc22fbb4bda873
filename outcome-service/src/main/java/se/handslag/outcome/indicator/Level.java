package se.handslag.outcome.indicator;

/** Who answers. */
public enum Level {
    /** A participant, of themselves. */
    PARTICIPANT,
    /** Who works with participants. */
    STAFF,
    /** Who heads them. */
    MANAGER,
    /** Who referred participants. */
    REFERRER
}
