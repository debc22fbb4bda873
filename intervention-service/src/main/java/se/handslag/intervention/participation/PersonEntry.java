package se.handslag.intervention.participation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.handslag.intervention.codelist.CodeList;
import se.handslag.intervention.codelist.Coded;
import se.handslag.intervention.question.Answers;

/**
 * What is asked of a person at in-registration (R5.5).
 *
 * @param startedOn the first day in the intervention
 * @param referredBy of the code list referrer
 * @param educationLevel of the code list education-level
 * @param consentGivenOn the day of the written follow-up consent (R3.1); empty if there is none
 * @param answers to the association's own questions
 */
public record PersonEntry(
        LocalDate startedOn,
        String referredBy,
        String educationLevel,
        Optional<LocalDate> consentGivenOn,
        Situation before,
        Answers answers) {

    /** Of one whom the association asked nothing more. */
    public PersonEntry(
            LocalDate startedOn,
            String referredBy,
            String educationLevel,
            Optional<LocalDate> consentGivenOn,
            Situation before) {
        this(startedOn, referredBy, educationLevel, consentGivenOn, before, Answers.NONE);
    }

    /** Every code in it, with its place in the request's body. */
    public List<Coded> codes() {
        List<Coded> codes = new ArrayList<>();
        codes.add(new Coded("/referredBy", CodeList.REFERRER, referredBy));
        codes.add(new Coded("/educationLevel", CodeList.EDUCATION_LEVEL, educationLevel));
        codes.addAll(before.codes("/before"));
        return codes;
    }
}
