package se.handslag.outcome.projection;

import java.util.List;
import se.handslag.kit.contract.participations.OwnAnswer;

/** A list whose codes are kept as numbers. */
public enum CodeList {
    /** Codes of associations. */
    ASSOCIATION("association"),
    /** As the number tells, or as stated. */
    SEX("sex"),
    /** Highest completed. */
    EDUCATION("education-level"),
    /** Who initiated. */
    REFERRER("referrer"),
    /** Why a participation ended. */
    EXIT_REASON("exit-reason"),
    /** What somebody lives on; several, so the numbers are places of bits. */
    LIVELIHOOD("livelihood"),
    /** Kinds of work; several, so the numbers are places of bits. */
    WORK_KIND("work-kind"),
    /** Answers to associations' own questions, with their question. */
    ANSWER("answer");

    private final String key;

    CodeList(String key) {
        this.key = key;
    }

    /** As the table of codes calls it. */
    public String key() {
        return key;
    }

    /** A code of this list. */
    public Code code(String value) {
        return new Code(this, value);
    }

    /** Question and answer together. */
    public static Code answer(OwnAnswer answer) {
        return ANSWER.code(String.join("=", List.of(answer.question(), answer.answer())));
    }

    /** One code of a list. */
    public record Code(CodeList list, String value) {}
}
