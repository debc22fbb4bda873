package se.handslag.intervention.question;

import java.util.List;

/** A question's answers in their order. */
public record Choices(List<Choice> all) {

    public Choices {
        all = List.copyOf(all);
    }

    boolean contain(String code) {
        return all.stream().anyMatch(choice -> choice.code().equals(code));
    }

    /** Every code once. */
    boolean areDistinct() {
        return all.stream().map(Choice::code).distinct().count() == all.size();
    }
}
