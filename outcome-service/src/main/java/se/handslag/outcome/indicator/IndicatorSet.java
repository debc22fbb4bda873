package se.handslag.outcome.indicator;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.handslag.outcome.counting.Label;

/**
 * Questions that are asked together, of one level, on some occasions (R6.9).
 *
 * @param association whose it is; empty if anybody may ask it
 */
public record IndicatorSet(
        String code,
        int version,
        Optional<String> association,
        Level level,
        Set<Occasion> occasions,
        Label title,
        List<Question> questions) {

    public IndicatorSet {
        occasions = Set.copyOf(occasions);
        questions = List.copyOf(questions);
        Set<String> codes = new HashSet<>();
        if (!questions.stream().map(Question::code).allMatch(codes::add)) {
            throw new IllegalArgumentException("a question of " + code + " stands twice");
        }
    }

    /** The question with this code. */
    public Optional<Question> question(String asked) {
        return questions.stream().filter(one -> one.code().equals(asked)).findFirst();
    }

    /** In the order of time. */
    public List<Occasion> inOrder() {
        return List.copyOf(EnumSet.copyOf(occasions));
    }

    /** The same with another number. */
    IndicatorSet numbered(int number, Optional<String> owner) {
        return new IndicatorSet(code, number, owner, level, occasions, title, questions);
    }
}
