package se.handslag.participant.life;

/**
 * One thing that somebody does, drawn at random: what, by whom, to which of those there are.
 *
 * @param agency place in {@link World#AGENCIES}
 * @param other place in {@link World#AGENCIES}
 * @param whom which participant, modulo how many there are
 * @param days that pass, or that a date lies ahead
 */
record Command(Kind kind, int agency, int other, int whom, int days) {
    enum Kind {
        REGISTER,
        CLOSE,
        REOPEN,
        CONSENT,
        OFFER,
        OFFER_BY_HOLDER,
        ACKNOWLEDGE,
        ASK,
        ANSWER,
        WAITLIST,
        ACCEPT,
        REPLAN,
        TAKE_OVER,
        DECLINE,
        RECALL,
        VOID,
        WITHDRAW,
        RENUMBER,
        PROTECT,
        MERGE,
        PLAN_STEP,
        CHANGE_STEP,
        END_STEP,
        START_PARTICIPATION,
        END_PARTICIPATION,
        EXTEND,
        RECALL_FOR_GIVER,
        HOURS_PASS,
        DAYS_PASS,
        WEEKS_PASS
    }
}
