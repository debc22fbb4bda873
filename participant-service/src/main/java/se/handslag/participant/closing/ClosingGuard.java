package se.handslag.participant.closing;

/** What must hold before a participant is let go (R2.13, S4). The caller is told of each that does not. */
enum ClosingGuard {
    /** Another agency answers for the participant. */
    NOT_RESPONSIBLE("Only the agency that is responsible for the participant can close."),
    /** Nobody answers for the participant any longer. */
    NOT_OPEN("The participant has been closed, or goes on as another one."),
    /** A hand-off waits for somebody. */
    HAND_OFF_OPEN("A hand-off is open: let the receiver answer it, or recall it."),
    /** The person is in an intervention. */
    PARTICIPATION_RUNNING("A participation is running: register the person out, with a reason, first."),
    /** Somebody has promised something. */
    PLAN_STEP_OPEN("The shared plan has open steps: complete or drop each of them first.");

    private final String detail;

    ClosingGuard(String detail) {
        this.detail = detail;
    }

    String detail() {
        return detail;
    }
}
