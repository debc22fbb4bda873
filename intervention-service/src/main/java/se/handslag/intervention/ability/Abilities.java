package se.handslag.intervention.ability;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import se.handslag.intervention.codelist.CodeList;
import se.handslag.intervention.codelist.Coded;
import se.handslag.intervention.participation.OutRegistration;
import se.handslag.intervention.participation.Participation;
import se.handslag.intervention.participation.ParticipationState;

/**
 * What a person can, as one agency saw it on one day.
 *
 * @param assessedBy code of the agency
 * @param levels by area: from 1 (needs much support) to 5 (needs none)
 */
public record Abilities(LocalDate assessedOn, String assessedBy, Map<String, Integer> levels) {

    public Abilities {
        levels = new TreeMap<>(levels);
    }

    /** Every area, with its place in the request's body. */
    List<Coded> codes() {
        return levels.keySet().stream()
                .map(area -> new Coded("/levels/" + area, CodeList.ABILITY_AREA, area))
                .toList();
    }

    /** What stands against it. */
    Optional<AbilityRefusal> refusal(Participation participation, LocalDate today) {
        if (participation.isAnonymous()) {
            return Optional.of(AbilityRefusal.ANONYMOUS);
        }
        if (participation.state() == ParticipationState.VOID) {
            return Optional.of(AbilityRefusal.VOID);
        }
        if (assessedOn.isAfter(today)) {
            return Optional.of(AbilityRefusal.IN_THE_FUTURE);
        }
        boolean before =
                assessedOn.isBefore(participation.person().orElseThrow().startedOn());
        boolean after = participation
                .outRegistration()
                .map(OutRegistration::endedOn)
                .filter(assessedOn::isAfter)
                .isPresent();
        return before || after ? Optional.of(AbilityRefusal.OUTSIDE_PARTICIPATION) : Optional.empty();
    }
}
