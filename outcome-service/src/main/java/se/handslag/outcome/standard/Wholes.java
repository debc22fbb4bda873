package se.handslag.outcome.standard;

import se.handslag.outcome.counting.Label;
import se.handslag.outcome.document.Cell.Counted;
import se.handslag.outcome.document.Whole;

/** The sets that shares are taken of; each share names its own (R6.2). */
enum Wholes {
    PARTICIPATIONS("Deltaganden som pågick någon dag i perioden", "Participations that ran on any day of the period"),
    CLOSED("Avslutade under perioden", "Closed within the period"),
    CLOSED_MEASURED(
            "Avslutade under perioden vars situation före och efter är känd",
            "Closed within the period, situation before and after known"),
    CLOSED_TOLD(
            "Avslutade under perioden vars situation efteråt är känd",
            "Closed within the period, situation afterwards known"),
    ASKED_ABOUT_PLACEMENT(
            "Avslutade under perioden, tillfrågade om praktik", "Closed within the period, asked about a placement"),
    ASKED_ABOUT_PROGRAMME(
            "Avslutade under perioden, tillfrågade om program hos AF",
            "Closed within the period, asked about a programme of AF"),
    IN_WORK_OR_STUDY_AFTER("I arbete eller studier efter", "In work or study after"),
    BEFORE("De som hade samma försörjning före", "Those with the same livelihood before"),
    KNOWN_PERSONS_PARTICIPATIONS(
            "Deltaganden av kända personer som pågick någon dag i perioden",
            "Participations of known persons that ran on any day of the period"),
    PERSONS("Personer", "Persons"),
    ESF_ENTRIES("Första inskrivningar i ESF-operationer", "First entries into ESF operations"),
    ESF_EXITS(
            "Slutliga utträden ur ESF-operationer, situationen efter känd",
            "Final exits from ESF operations, situation after known");

    private final String sv;
    private final String en;

    Wholes(String sv, String en) {
        this.sv = sv;
        this.en = en;
    }

    Label title() {
        return new Label(sv, en);
    }

    Whole of(Counted count) {
        return new Whole(name(), title(), count);
    }
}
