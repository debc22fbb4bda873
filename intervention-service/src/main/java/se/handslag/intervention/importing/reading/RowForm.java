package se.handslag.intervention.importing.reading;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import se.handslag.intervention.importing.ImportRow;
import se.handslag.intervention.importing.RowError;
import se.handslag.intervention.importing.RowErrors;
import se.handslag.intervention.importing.reading.RawRow.Broken;
import se.handslag.intervention.importing.reading.RawRow.Whole;
import se.handslag.intervention.participation.inregistration.InRegistrationForm;
import se.handslag.kit.problem.BodyFaults;
import se.handslag.kit.problem.ProblemException;

/** Reads rows as strictly as the bodies of single requests are read, and says what is wrong in the same words. */
@ApplicationScoped
class RowForm {
    private final ObjectMapper json;
    private final Validator validator;

    RowForm(ObjectMapper json, Validator validator) {
        this.json = json;
        this.validator = validator;
    }

    RawRow read(int number, String line) {
        try {
            return check(number, json.readValue(line, ImportRow.class), UnaryOperator.identity());
        } catch (JsonProcessingException e) {
            return new Broken(number, RowErrors.of(BodyFaults.unreadable(e), UnaryOperator.identity()));
        }
    }

    /**
     * Reads what another format was made into.
     *
     * @param place what a JSON pointer is called there
     */
    RawRow read(int number, JsonNode row, UnaryOperator<String> place) {
        try {
            return check(number, json.treeToValue(row, ImportRow.class), place);
        } catch (JsonProcessingException e) {
            return new Broken(number, RowErrors.of(BodyFaults.unreadable(e), place));
        }
    }

    private static RawRow shaped(int number, ImportRow row, UnaryOperator<String> place) {
        try {
            InRegistrationForm.of(row.inRegistration());
            return new Whole(number, row);
        } catch (ProblemException e) {
            return new Broken(number, RowErrors.of(e, pointer -> place.apply("/inRegistration" + pointer)));
        }
    }

    private RawRow check(int number, ImportRow row, UnaryOperator<String> place) {
        try {
            if (row == null) {
                return new Broken(number, List.of(new RowError("invalid-json", "", "A row is a JSON object.")));
            }
            Set<ConstraintViolation<ImportRow>> violations = validator.validate(row);
            if (!violations.isEmpty()) {
                throw BodyFaults.broken(violations);
            }
            return shaped(number, row, place);
        } catch (ProblemException e) {
            return new Broken(number, RowErrors.of(e, place));
        }
    }
}
