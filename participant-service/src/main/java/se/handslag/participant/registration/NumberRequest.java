package se.handslag.participant.registration;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.handslag.kit.problem.ProblemException;
import se.handslag.kit.problem.ProblemTypes;
import se.handslag.participant.identity.IdentityKind;
import se.handslag.participant.identity.PersonalNumber;

/**
 * A body with a number: one that a participant gets, or one by which another is named.
 *
 * @param kind {@code PERSONNUMMER} or {@code SAMORDNINGSNUMMER}
 * @param number 10 or 12 digits, with or without {@code -} or {@code +} (R4.1)
 */
@Schema(examples = "{\"kind\": \"PERSONNUMMER\", \"number\": \"19900101-2385\"}")
public record NumberRequest(
        @NotNull IdentityKind kind,

        @NotNull @Size(min = 10, max = 13, message = "Give 10 or 12 digits.")
        String number) {
    /** The number, or 400 with what is wrong. */
    public PersonalNumber personalNumber() {
        if (kind == IdentityKind.ANONYMOUS) {
            throw ProblemException.of(ProblemTypes.INVALID_REQUEST, "A number is of one of two kinds.")
                    .at("/kind", "Give PERSONNUMMER or SAMORDNINGSNUMMER.");
        }
        return PersonalNumber.parse(number)
                .filter(it -> it.kind() == kind)
                .orElseThrow(() -> IdentityProblems.invalidNumber(kind, "/number"));
    }

    /** Keeps the number out of every log (R4.4). */
    @Override
    public String toString() {
        return "NumberRequest[" + kind + "]";
    }
}
