package se.handslag.local.scenario.file;

import java.time.LocalDate;
import java.util.List;

/** An organisation that runs activities for interventions, under agreements; {@code key} is its name within the file. */
public record Provider(String key, String association, String name, List<Agreement> agreements) {

    public Provider {
        agreements = Scenario.orNone(agreements);
    }

    /** What it is paid for; {@code intervention} is a key of the file. */
    public record Agreement(
            String intervention, LocalDate startsOn, LocalDate endsOn, long amountKronor, Integer places) {}
}
