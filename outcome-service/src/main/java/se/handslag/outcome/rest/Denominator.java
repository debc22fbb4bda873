package se.handslag.outcome.rest;

import se.handslag.outcome.counting.Label;

/** The sets that shares are taken of; each share names its own (R6.2). */
enum Denominator {
    PARTICIPATIONS("Deltaganden som pågick någon dag i perioden", "Participations that ran on any day of the period"),
    CLOSED("Avslutade under perioden", "Closed within the period"),
    CLOSED_MEASURED(
            "Avslutade under perioden, anonyma ej medräknade", "Closed within the period, anonymous ones not included");

    private final Label title;

    Denominator(String sv, String en) {
        this.title = new Label(sv, en);
    }

    Label title() {
        return title;
    }
}
