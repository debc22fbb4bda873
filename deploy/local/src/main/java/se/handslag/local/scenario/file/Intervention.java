package se.handslag.local.scenario.file;

import java.time.LocalDate;
import java.util.List;

/**
 * An intervention; {@code key} is its name within the file.
 *
 * @param association may be left out if the scenario has but one
 */
public record Intervention(
        String key,
        String association,
        String programme,
        String name,
        String direction,
        String preciseDirection,
        String measurementMethod,
        List<String> carriedOutBy,
        List<String> municipalities,
        List<String> targetGroups,
        String plannedSex,
        boolean esfFunded,
        Integer places,
        Ages ages,
        LocalDate startsOn,
        LocalDate endsOn,
        List<Count> counts,
        List<Budget> budgets,
        List<Session> sessions) {

    public Intervention {
        carriedOutBy = Scenario.orNone(carriedOutBy);
        municipalities = Scenario.orNone(municipalities);
        targetGroups = Scenario.orNone(targetGroups);
        counts = Scenario.orNone(counts);
        budgets = Scenario.orNone(budgets);
        sessions = Scenario.orNone(sessions);
    }

    /** Whom it is meant for, in years; no bar to others. */
    public record Ages(int from, int to) {}

    /** How many came on a day, of whom nothing else is known. */
    public record Count(LocalDate occurredOn, int persons) {}

    /** Money and persons of a year. */
    public record Budget(int year, String type, Integer plannedParticipants, Long budgetKronor, Long actualKronor) {}

    /** A meeting of the group around a theme; everybody who is in then comes. */
    public record Session(LocalDate heldOn, String theme, String from, String to) {}
}
