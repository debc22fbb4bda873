package se.handslag.intervention.placement;

import java.time.LocalDate;
import java.util.List;

/**
 * A placement as asked for.
 *
 * @param percent 100 is 40 hours a week
 * @param strengths of the code list strength
 */
public record NewPlacement(
        OrganisationNumber organisation, String employer, LocalDate startsOn, int percent, List<String> strengths) {}
