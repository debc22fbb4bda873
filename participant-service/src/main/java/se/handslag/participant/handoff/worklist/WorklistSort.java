package se.handslag.participant.handoff.worklist;

/** By which time a worklist is sorted; then by id. */
public enum WorklistSort {
    OFFERED("offered_at"),
    DUE("due_at");

    private final String column;

    WorklistSort(String column) {
        this.column = column;
    }

    String column() {
        return column;
    }
}
