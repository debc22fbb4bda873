package se.handslag.participant.plan.act;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import se.handslag.participant.access.ParticipantCase;

/**
 * Who may do what with a plan at this instant.
 *
 * @param responsible the agency that answers for the participant; empty if none does, and then nobody writes
 * @param planning the agencies that a consent in force to joint planning names as receiving the plan, each with that consent:
 *     they may own steps
 * @param onlooker the receiver of the open hand-off, if its consent covers the plan: it reads, and owns nothing yet
 */
public record PlanParties(Optional<String> responsible, Map<String, UUID> planning, Optional<String> onlooker) {
    private static final String PLAN = "PLAN";

    public static PlanParties of(ParticipantCase known) {
        return new PlanParties(
                known.responsibleAgency(),
                known.planningAgencies(PLAN),
                known.receiver().filter(_ -> known.dataCategories().contains(PLAN)));
    }

    public boolean isResponsible(String agency) {
        return responsible.filter(agency::equals).isPresent();
    }

    /** Whether this agency may answer for a step: it then sees the whole plan, for as long as its basis lasts. */
    public boolean mayOwn(String agency) {
        return isResponsible(agency) || planning.containsKey(agency);
    }

    /** The consent by which this agency may own steps; empty of one that needs none, or has none. */
    public Optional<UUID> consentOf(String agency) {
        return isResponsible(agency) ? Optional.empty() : Optional.ofNullable(planning.get(agency));
    }

    public boolean mayRead(String agency) {
        return mayOwn(agency) || onlooker.filter(agency::equals).isPresent();
    }
}
