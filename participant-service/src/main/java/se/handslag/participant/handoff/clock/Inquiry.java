package se.handslag.participant.handoff.clock;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.List;
import se.handslag.participant.deadline.DeadlineKind;
import se.handslag.participant.deadline.DeadlineTerms;
import se.handslag.participant.deadline.Ladder;

/**
 * The receiver's questions to the giver: how often it asked, and its own deadline as it stood when it last did.
 *
 * @param rounds at most {@link #MOST}
 * @param needs codes of what it asked for last
 */
@Embeddable
public record Inquiry(
        @Column(name = "inquiry_rounds") int rounds,
        @Column(name = "inquiry_answer_due_at") Instant answerDueAt,
        @Column(name = "inquiry_asked_at") Instant askedAt,
        @Column(name = "inquiry_needs") List<String> needs) {

    /** A receiver that could ask without end would never have to answer. */
    public static final int MOST = 2;

    public static Inquiry none() {
        return new Inquiry(0, null, null, List.of());
    }

    public boolean isExhausted() {
        return rounds >= MOST;
    }

    /** The receiver's clock, which stood still while the giver's ran. */
    public Ladder answerBy(DeadlineTerms terms, Instant now) {
        return terms.resumed(DeadlineKind.ANSWER_BY, answerDueAt, askedAt, now);
    }

    public Inquiry ask(List<String> codes, Instant dueAt, Instant now) {
        return new Inquiry(rounds + 1, dueAt, now, codes);
    }
}
