package se.handslag.intervention.importing;

/** Where an import is in its life. */
public enum ImportState {
    /** The file is coming in. */
    RECEIVING,
    /** All of it is here; its rows wait for their turn. */
    QUEUED,
    /** Its rows are worked through. */
    RUNNING,
    /** Every row is registered or refused. */
    DONE,
    /** The file never came in whole: nothing of it was registered. */
    BROKEN_OFF
}
