package se.handslag.participant.deadline;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** Reads the deadlines in force: public within the association, no personal data. */
@ApplicationScoped
class DeadlineRulesReader {
    private final DeadlineRulesStore rules;

    DeadlineRulesReader(DeadlineRulesStore rules) {
        this.rules = rules;
    }

    DeadlineRules inForce(String association) {
        return rules.inForce(Optional.of(association));
    }
}
