package se.handslag.intervention.codelist;

/** The code lists that requests are checked against. Their values are data, in the database. */
public enum CodeList {
    REFERRER("referrer"),
    EDUCATION_LEVEL("education-level"),
    LIVELIHOOD("livelihood"),
    WORK_KIND("work-kind"),
    STUDY_KIND("study-kind"),
    EXIT_REASON("exit-reason"),
    NEXT_STEP("next-step"),
    SEX("sex"),
    CORRECTION_REASON("correction-reason"),
    PRECISE_DIRECTION_INDIVIDUAL("precise-direction-individual"),
    PRECISE_DIRECTION_STRUCTURAL("precise-direction-structural"),
    TARGET_GROUP("target-group"),
    BUDGET_TYPE("budget-type");

    private final String path;

    CodeList(String path) {
        this.path = path;
    }

    /** The name in {@code /code-lists/{code-list}} and in the database. */
    public String path() {
        return path;
    }
}
