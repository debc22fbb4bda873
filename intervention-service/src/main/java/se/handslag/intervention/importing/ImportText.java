package se.handslag.intervention.importing;

/** What the API's description says of imports. */
final class ImportText {
    static final String IMPORT = """
        Registers many participations, those that ended long ago too, in interventions that the caller's agency carries \
        out. A file has at most 100 MB, in UTF-8, and is worked through after the answer: follow Location to see how far \
        it has come, and which rows are bad. Good rows are registered whatever becomes of the others.

        Each row has the sender's own externalReference. What an association's interventions have registered under a \
        reference is never registered again: a file may be sent twice, as after a failure. Rows that were registered \
        before are counted as already; they are not compared, and corrections go by start-corrections and \
        end-corrections.

        A row names its participant by participantId, as POST /participants or POST /participant-searches gave it, or \
        is anonymous. Personal numbers may not stand in a file.

        **application/x-ndjson**: one JSON object a line, with externalReference, inRegistration as in POST \
        /participations, and outRegistration as in POST out-registrations if the participation has ended.

        **text/csv** (RFC 4180): the first line names the columns, in any order; the separator is a comma or a \
        semicolon. externalReference, interventionId; participantId or sex and budgetYear; startedOn, referredBy, \
        educationLevel, followUpConsentGivenOn; workBefore, studiesBefore, registeredAtAfBefore, livelihoodsBefore, \
        monthsOnPublicLivelihoodBefore, inPlacementBefore, employedBefore, inAfProgrammeBefore, answersBefore; endedOn, \
        exitReason, next; workAfter, studiesAfter, registeredAtAfAfter, livelihoodsAfter, \
        monthsOnPublicLivelihoodAfter, inPlacementAfter, employedAfter, inAfProgrammeAfter, answersAfter. Several \
        values in a cell are separated by a vertical bar: WORKS_SUBSIDISED:75|SELF_EMPLOYED:25, A_KASSA|SJUKPENNING, \
        closeness:NEAR. Yes and no are true and false. A cell that says nothing is empty.
        """;

    private ImportText() {}
}
