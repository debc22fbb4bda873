package se.handslag.participant.deadline;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import se.handslag.kit.id.Ids;
import se.handslag.kit.usecase.UseCase;

/** An association sets other terms; they hold for what starts from now on (R2.5). */
@UseCase
public class ReviseDeadlines {
    private final DeadlineRulesStore rules;
    private final Clock clock;

    ReviseDeadlines(DeadlineRulesStore rules, Clock clock) {
        this.rules = rules;
        this.clock = clock;
    }

    /** Makes the next version; kinds that are not named keep their term. Of two at once one is refused with 409. */
    public DeadlineRules revise(String association, Map<DeadlineKind, Term> changed) {
        DeadlineRules next =
                rules.inForce(Optional.of(association)).revised(Ids.next(), association, changed, clock.instant());
        rules.persistAndFlush(next);
        return next;
    }
}
