package se.handslag.outcome.story;

import java.util.Optional;
import java.util.UUID;
import se.handslag.kit.contract.participations.Situation;
import se.handslag.kit.id.Ids;

/** A person, as an in-registration tells. */
public record Who(
        UUID id, Optional<String> sex, Optional<Integer> age, String referredBy, String education, Situation before) {

    /** Of whom sex and age are not known. */
    public static Who somebody() {
        return new Who(Ids.next(), Optional.empty(), Optional.empty(), "AF", "COMPULSORY", Situations.nothing());
    }

    /** A woman. */
    public static Who woman() {
        return somebody().of("FEMALE");
    }

    /** A man. */
    public static Who man() {
        return somebody().of("MALE");
    }

    private Who of(String own) {
        return new Who(id, Optional.of(own), age, referredBy, education, before);
    }

    /** Of this age. */
    public Who aged(int years) {
        return new Who(id, sex, Optional.of(years), referredBy, education, before);
    }

    /** Educated so far. */
    public Who educated(String level) {
        return new Who(id, sex, age, referredBy, level, before);
    }

    /** In this situation before. */
    public Who before(Situation situation) {
        return new Who(id, sex, age, referredBy, education, situation);
    }
}
