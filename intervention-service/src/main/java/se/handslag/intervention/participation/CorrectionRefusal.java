package se.handslag.intervention.participation;

/** Why a participation cannot be corrected as asked. */
public enum CorrectionRefusal implements CorrectionOutcome {
    /** It was a mistake and counts nowhere: register the right one in. */
    VOID,
    /** An anonymous one is sex and budget year and nothing else: void it and register another (R3.4). */
    ANONYMOUS,
    /** It has no end yet: register it out. */
    STILL_RUNNING,
    /** The person took back the consent to be followed: the end stays as it is (R3.3). */
    CONSENT_WITHDRAWN,
    /** It says what is recorded already. */
    NOTHING_CORRECTED,
    /** A mistake is no correction: WRONGLY_REGISTERED is an out-registration. */
    IS_A_MISTAKE,
    /** A person is followed by written consent only (R3.1). */
    CONSENT_MISSING,
    /** The consent is from a day that has not come. */
    CONSENT_IN_THE_FUTURE,
    /** The start is on a day that has not come. */
    STARTS_IN_THE_FUTURE,
    /** The start would lie after the end. */
    STARTS_AFTER_END,
    /** The end would lie before the start. */
    ENDS_BEFORE_START,
    /** The end is on a day that has not come. */
    ENDS_IN_THE_FUTURE,
    /** The intervention does not go on that day. */
    OUTSIDE_PERIOD,
    /** It does not say what comes next (R2.8). */
    NEXT_MISSING,
    /** It does not say what the person does and lives on after (R5.6). */
    SITUATION_MISSING
}
