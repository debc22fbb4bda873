package se.handslag.intervention.programme;

/** Why a programme cannot be as asked. */
public enum ProgrammeRefusal {
    /** Its last day lies before its first. */
    ENDS_BEFORE_START,
    /** A part of an unknown whole. */
    ESF_WITHOUT_TOTAL,
    /** The part is more than the whole. */
    ESF_ABOVE_TOTAL
}
