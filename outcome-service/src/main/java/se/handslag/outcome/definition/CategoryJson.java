package se.handslag.outcome.definition;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import se.handslag.outcome.counting.Category;
import se.handslag.outcome.counting.Condition;
import se.handslag.outcome.counting.Label;

/** A category as it is stored. */
record CategoryJson(String code, String titleSv, String titleEn, List<ConditionJson> whenAny) {

    /** A condition as it is stored; {@code kinds} goes with {@code WORKS} only. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ConditionJson(String fact, Set<String> kinds) {
        Condition condition() {
            return switch (fact) {
                case "WORKS" -> new Condition.Works(kinds);
                case "STUDIES" -> new Condition.Studies();
                case "REGISTERED_AT_AF" -> new Condition.RegisteredAtAf();
                case "IN_PLACEMENT" -> new Condition.InPlacement();
                default -> throw new IllegalStateException("no condition is called " + fact);
            };
        }

        static ConditionJson of(Condition condition) {
            return switch (condition) {
                case Condition.Works works -> new ConditionJson("WORKS", new TreeSet<>(works.kinds()));
                case Condition.Studies it -> new ConditionJson("STUDIES", null);
                case Condition.RegisteredAtAf it -> new ConditionJson("REGISTERED_AT_AF", null);
                case Condition.InPlacement it -> new ConditionJson("IN_PLACEMENT", null);
            };
        }
    }

    static CategoryJson of(Category category) {
        return new CategoryJson(
                category.code(),
                category.title().sv(),
                category.title().en(),
                category.whenAny().stream().map(ConditionJson::of).toList());
    }

    Category category() {
        return new Category(
                code,
                new Label(titleSv, titleEn),
                whenAny.stream().map(ConditionJson::condition).toList());
    }
}
