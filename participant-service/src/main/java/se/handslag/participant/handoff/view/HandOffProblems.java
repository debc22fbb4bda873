package se.handslag.participant.handoff.view;

import se.handslag.kit.problem.ProblemException;
import se.handslag.kit.problem.ProblemType;
import se.handslag.kit.problem.ProblemTypes;
import se.handslag.participant.handoff.act.Refusal;

/** How each {@link Refusal} is told to the caller. */
public final class HandOffProblems {
    private static final ProblemType NOT_RESPONSIBLE =
            new ProblemType("not-responsible-agency", 409, "Another agency is responsible");
    private static final ProblemType ALREADY_OPEN =
            new ProblemType("hand-off-already-open", 409, "The participant has an open hand-off");
    private static final ProblemType NOT_OPEN = new ProblemType("hand-off-not-open", 409, "The hand-off has ended");
    private static final ProblemType WRONG_STATE =
            new ProblemType("hand-off-state", 409, "The move does not follow from the present state");
    private static final ProblemType NOT_LIFTED =
            new ProblemType("hand-off-not-lifted", 409, "The hand-off has not been lifted to the coordinator");
    private static final ProblemType CONSENT_MISSING = new ProblemType("consent-missing", 422, "No consent in force");
    private static final ProblemType NOT_YOUR_MOVE =
            new ProblemType("not-your-move", 403, "The move belongs to the other party");

    private HandOffProblems() {}

    public static ProblemException of(Refusal refusal) {
        return switch (refusal) {
            case NOT_FOUND ->
                ProblemException.of(
                        ProblemTypes.NOT_FOUND,
                        "There is no such participant or hand-off, or your agency may not see it.");
            case NOT_RESPONSIBLE ->
                ProblemException.of(
                        NOT_RESPONSIBLE,
                        "Only the agency that is responsible for the participant can offer a hand-off.");
            case RECEIVER_IS_GIVER ->
                ProblemException.of(ProblemTypes.INVALID_REQUEST, "A hand-off goes to another agency.")
                        .at("/receivingAgency", "Name an agency other than your own.");
            case ALREADY_OPEN ->
                ProblemException.of(
                        ALREADY_OPEN, "The participant has an open hand-off: it must be answered or recalled first.");
            case NO_CONSENT_IN_FORCE ->
                ProblemException.of(
                                CONSENT_MISSING,
                                "A consent is needed that is in force today, is given for HAND_OFF, and names the giver as"
                                        + " disclosing and the receiver as receiving.")
                        .at("/consentId", "Name a consent of this participant that allows it.");
            case RECEIVERS_MOVE -> ProblemException.of(NOT_YOUR_MOVE, "Only the receiving agency can make this move.");
            case GIVERS_MOVE -> ProblemException.of(NOT_YOUR_MOVE, "Only the giving agency can make this move.");
            case ANOTHER_UNITS_MOVE ->
                ProblemException.of(
                        NOT_YOUR_MOVE, "The hand-off is addressed to another unit: that unit or a manager answers.");
            case ASKED_TOO_OFTEN ->
                ProblemException.of(
                        WRONG_STATE,
                        "The receiver has asked twice already: accept, put on the waiting list, or decline.");
            case NOT_LIFTED ->
                ProblemException.of(NOT_LIFTED, "A coordinator acts on a hand-off that was lifted to level 3.");
            case NOTHING_TO_UNDO ->
                ProblemException.of(ProblemTypes.INVALID_REQUEST, "There is no such hand-off to undo.")
                        .at(
                                "/undoes",
                                "Name the taken-over hand-off by which you got the participant from this agency.");
            case ENDED ->
                ProblemException.of(NOT_OPEN, "The hand-off has ended and cannot be changed: read it to see how.");
            case NOT_FROM_THIS_STATE ->
                ProblemException.of(
                        WRONG_STATE,
                        "The hand-off is not in a state from which this move can be made: read its state.");
            case RECEIVING_UNIT_OF_ANONYMOUS -> unitOfAnonymous("/receivingUnitId");
            case CONTACT_UNIT_OF_ANONYMOUS -> unitOfAnonymous("/contactUnitId");
            case REVIEW_DATE, EXTENSION_DATE, REPLANNED_DATE, FIRST_CONTACT_DATE, PLANNED_DATE_IS_PAST -> date(refusal);
        };
    }

    private static ProblemException date(Refusal refusal) {
        return switch (refusal) {
            case REVIEW_DATE ->
                ProblemException.of(ProblemTypes.INVALID_REQUEST, "The review date is not possible.")
                        .at("/reviewOn", "Give a later day, within the association's deadline REVIEW_BY.");
            case EXTENSION_DATE ->
                ProblemException.of(ProblemTypes.INVALID_REQUEST, "The extension is not possible.")
                        .at("/until", "Give a day after today, within one term of the running deadline.");
            case REPLANNED_DATE ->
                ProblemException.of(ProblemTypes.INVALID_REQUEST, "The first contact cannot be moved there.")
                        .at("/firstContactPlannedOn", "Give today or a later day, within the deadline TAKE_OVER_BY.");
            case FIRST_CONTACT_DATE ->
                ProblemException.of(ProblemTypes.INVALID_REQUEST, "The first contact must have been.")
                        .at("/firstContactOn", "Give a date from the day of the offer to today.");
            case PLANNED_DATE_IS_PAST ->
                ProblemException.of(ProblemTypes.INVALID_REQUEST, "The first contact must be planned ahead.")
                        .at("/firstContactPlannedOn", "Give today or a later date.");
            default -> throw new IllegalArgumentException(refusal + " is not about a date");
        };
    }

    private static ProblemException unitOfAnonymous(String pointer) {
        return ProblemException.of(ProblemTypes.INVALID_REQUEST, "Of an anonymous participant no unit is kept.")
                .at(pointer, "Leave it out: the agency as a whole is named.");
    }
}
