package se.handslag.outcome.definition;

import java.util.List;
import java.util.Set;
import se.handslag.outcome.counting.Category;
import se.handslag.outcome.counting.Condition;
import se.handslag.outcome.counting.Label;

/** A category as it is stored. */
record CategoryJson(String code, String titleSv, String titleEn, List<ConditionJson> whenAny) {

    /** A condition as it is stored; {@code kinds} goes with {@code WORKS} only. */
    record ConditionJson(String fact, Set<String> kinds) {
        Condition condition() {
            return switch (fact) {
                case "WORKS" -> new Condition.Works(kinds);
                case "STUDIES" -> new Condition.Studies();
                case "REGISTERED_AT_AF" -> new Condition.RegisteredAtAf();
                default -> throw new IllegalStateException("no condition is called " + fact);
            };
        }
    }

    Category category() {
        return new Category(
                code,
                new Label(titleSv, titleEn),
                whenAny.stream().map(ConditionJson::condition).toList());
    }
}
