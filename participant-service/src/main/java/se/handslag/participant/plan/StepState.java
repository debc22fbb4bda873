package se.handslag.participant.plan;

/** Where a step stands. What has ended is never opened again: a new step is added. */
public enum StepState {
    PLANNED,
    DONE,
    DROPPED
}
