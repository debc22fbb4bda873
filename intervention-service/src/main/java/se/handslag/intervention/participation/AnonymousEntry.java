package se.handslag.intervention.participation;

import java.util.List;
import se.handslag.intervention.codelist.CodeList;
import se.handslag.intervention.codelist.Coded;

/**
 * All that is known of one who gave no consent (R3.4).
 *
 * @param sex of the code list sex
 * @param budgetYear the calendar year of start
 */
public record AnonymousEntry(String sex, int budgetYear) {

    /** Its code, with its place in the request's body. */
    public List<Coded> codes() {
        return List.of(new Coded("/anonymous/sex", CodeList.SEX, sex));
    }
}
