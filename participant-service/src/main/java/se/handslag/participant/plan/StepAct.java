package se.handslag.participant.plan;

/** What was done with a step. */
public enum StepAct {
    ADDED,
    CHANGED,
    DONE,
    DROPPED
}
