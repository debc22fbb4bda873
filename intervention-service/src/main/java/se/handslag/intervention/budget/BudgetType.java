package se.handslag.intervention.budget;

import java.util.Arrays;

/** Kinds of cost of an intervention (R5.3); the association's own administration is another. */
public enum BudgetType {
    /** The association's own money. */
    INSATS_COST("insats-cost"),
    /** What the European Social Fund pays. */
    ESF_INSATS_COST("esf-insats-cost");

    /** What {@link #path()} can be. */
    static final String PATHS = "insats-cost|esf-insats-cost";

    private final String path;

    BudgetType(String path) {
        this.path = path;
    }

    /** Its name in an address, in which there are no capitals and no underscores. */
    public String path() {
        return path;
    }

    /** The type with this name in an address. */
    static BudgetType ofPath(String path) {
        return Arrays.stream(values())
                .filter(type -> type.path.equals(path))
                .findFirst()
                .orElseThrow();
    }
}
