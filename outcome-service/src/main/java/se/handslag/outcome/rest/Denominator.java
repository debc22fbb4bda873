package se.handslag.outcome.rest;

/** The sets that shares are taken of; each share names its own (R6.2). */
enum Denominator {
    PARTICIPATIONS("Deltaganden som pågick någon dag i perioden", "Participations that ran on any day of the period"),
    CLOSED("Avslutade under perioden", "Closed within the period"),
    CLOSED_MEASURED(
            "Avslutade under perioden vars situation efteråt är känd",
            "Closed within the period, situation afterwards known");

    private final String titleSv;
    private final String titleEn;

    Denominator(String titleSv, String titleEn) {
        this.titleSv = titleSv;
        this.titleEn = titleEn;
    }

    String titleSv() {
        return titleSv;
    }

    String titleEn() {
        return titleEn;
    }
}
