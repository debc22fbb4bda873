package se.handslag.participant.handoff.act;

/** Why an act on hand-offs is refused. Nothing has changed when one of these comes back. */
public enum Refusal {
    /** The participant or hand-off does not exist, or is none of the caller's business; the two look the same. */
    NOT_FOUND,
    /** Only the agency that answers for the participant can offer (S2). */
    NOT_RESPONSIBLE,
    /** A hand-off to oneself moves nothing. */
    RECEIVER_IS_GIVER,
    /** The participant has an open hand-off already (S3). */
    ALREADY_OPEN,
    /** No consent in force today lets the giver tell the receiver, for this purpose (R3.1). */
    NO_CONSENT_IN_FORCE,
    /** This move belongs to the receiver: a giver never answers its own offer (T1). */
    RECEIVERS_MOVE,
    /** This move belongs to the giver. */
    GIVERS_MOVE,
    /** It is addressed to another unit of the agency: that unit or a manager answers. */
    ANOTHER_UNITS_MOVE,
    /** The receiver has asked as often as it may, and must answer now. */
    ASKED_TOO_OFTEN,
    /** A review lies ahead, and not further than the association's deadlines allow. */
    REVIEW_DATE,
    /** The coordinator acts on what was lifted to them: level 3. */
    NOT_LIFTED,
    /** An extension ends on a later day, within one term of the running clock. */
    EXTENSION_DATE,
    /** A first contact is moved to today or later, within the term to take over. */
    REPLANNED_DATE,
    /** What is undone is a hand-off of this participant that was taken over. */
    NOTHING_TO_UNDO,
    /** The hand-off has ended, and an ended one is never edited (T2). */
    ENDED,
    /** The move does not follow from the present state, such as taking over what was not accepted. */
    NOT_FROM_THIS_STATE,
    /** A unit tells where a participant is, and of the anonymous that is not kept (R4.3): none receives them. */
    RECEIVING_UNIT_OF_ANONYMOUS,
    /** The same of the unit that makes contact. */
    CONTACT_UNIT_OF_ANONYMOUS,
    /** A first contact that is recorded cannot lie in the future, nor before the offer. */
    FIRST_CONTACT_DATE,
    /** A first contact that is planned cannot lie in the past. */
    PLANNED_DATE_IS_PAST
}
