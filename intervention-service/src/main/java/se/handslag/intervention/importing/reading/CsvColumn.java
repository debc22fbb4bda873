package se.handslag.intervention.importing.reading;

import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The columns of a CSV file and the part of a row that each tells. In any order; those without values may be left out. */
enum CsvColumn {
    EXTERNAL_REFERENCE("externalReference", "/externalReference", CsvCell.TEXT),
    INTERVENTION_ID("interventionId", "/inRegistration/interventionId", CsvCell.TEXT),
    PARTICIPANT_ID("participantId", "/inRegistration/participantId", CsvCell.TEXT),
    SEX("sex", "/inRegistration/anonymous/sex", CsvCell.TEXT),
    BUDGET_YEAR("budgetYear", "/inRegistration/anonymous/budgetYear", CsvCell.NUMBER),
    STARTED_ON("startedOn", "/inRegistration/startedOn", CsvCell.TEXT),
    REFERRED_BY("referredBy", "/inRegistration/referredBy", CsvCell.TEXT),
    EDUCATION_LEVEL("educationLevel", "/inRegistration/educationLevel", CsvCell.TEXT),
    CONSENT("followUpConsentGivenOn", "/inRegistration/followUpConsentGivenOn", CsvCell.TEXT),
    WORK_BEFORE("workBefore", "/inRegistration/before/work", CsvCell.SHARES),
    STUDIES_BEFORE("studiesBefore", "/inRegistration/before/studies", CsvCell.SHARES),
    AT_AF_BEFORE("registeredAtAfBefore", "/inRegistration/before/registeredAtAf", CsvCell.YES_OR_NO),
    LIVELIHOODS_BEFORE("livelihoodsBefore", "/inRegistration/before/livelihoods", CsvCell.CODES),
    MONTHS_BEFORE("monthsOnPublicLivelihoodBefore", "/inRegistration/before/monthsOnPublicLivelihood", CsvCell.NUMBER),
    PLACEMENT_BEFORE("inPlacementBefore", "/inRegistration/before/inPlacement", CsvCell.YES_OR_NO),
    EMPLOYED_BEFORE("employedBefore", "/inRegistration/before/employed", CsvCell.YES_OR_NO),
    PROGRAMME_BEFORE("inAfProgrammeBefore", "/inRegistration/before/inAfProgramme", CsvCell.YES_OR_NO),
    ANSWERS_BEFORE("answersBefore", "/inRegistration/answers", CsvCell.ANSWERS),
    ENDED_ON("endedOn", "/outRegistration/endedOn", CsvCell.TEXT),
    EXIT_REASON("exitReason", "/outRegistration/exitReason", CsvCell.TEXT),
    NEXT("next", "/outRegistration/next", CsvCell.TEXT),
    WORK_AFTER("workAfter", "/outRegistration/after/work", CsvCell.SHARES),
    STUDIES_AFTER("studiesAfter", "/outRegistration/after/studies", CsvCell.SHARES),
    AT_AF_AFTER("registeredAtAfAfter", "/outRegistration/after/registeredAtAf", CsvCell.YES_OR_NO),
    LIVELIHOODS_AFTER("livelihoodsAfter", "/outRegistration/after/livelihoods", CsvCell.CODES),
    MONTHS_AFTER("monthsOnPublicLivelihoodAfter", "/outRegistration/after/monthsOnPublicLivelihood", CsvCell.NUMBER),
    PLACEMENT_AFTER("inPlacementAfter", "/outRegistration/after/inPlacement", CsvCell.YES_OR_NO),
    EMPLOYED_AFTER("employedAfter", "/outRegistration/after/employed", CsvCell.YES_OR_NO),
    PROGRAMME_AFTER("inAfProgrammeAfter", "/outRegistration/after/inAfProgramme", CsvCell.YES_OR_NO),
    ANSWERS_AFTER("answersAfter", "/outRegistration/answers", CsvCell.ANSWERS);

    private static final Map<String, CsvColumn> BY_NAME =
            Arrays.stream(values()).collect(Collectors.toMap(it -> it.heading, Function.identity()));

    private final String heading;
    private final String pointer;
    private final CsvCell cell;

    CsvColumn(String heading, String pointer, CsvCell cell) {
        this.heading = heading;
        this.pointer = pointer;
        this.cell = cell;
    }

    /** Null if there is no such column. */
    static CsvColumn named(String heading) {
        return BY_NAME.get(heading);
    }

    /** The column that tells what is at this pointer, or the pointer itself if none does alone. */
    static String placeOf(String pointer) {
        return Arrays.stream(values())
                .filter(it -> pointer.equals(it.pointer) || pointer.startsWith(it.pointer + "/"))
                .map(it -> it.heading)
                .findFirst()
                .orElse(pointer);
    }

    String heading() {
        return heading;
    }

    String pointer() {
        return pointer;
    }

    CsvCell cell() {
        return cell;
    }
}
