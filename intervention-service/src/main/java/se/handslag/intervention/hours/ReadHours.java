package se.handslag.intervention.hours;

import java.util.UUID;
import se.handslag.kit.usecase.UseCase;

/** The hours of one participation by month. Only after the reading is decided and recorded. */
@UseCase
public class ReadHours {
    private final HoursStore hours;

    ReadHours(HoursStore hours) {
        this.hours = hours;
    }

    /** All that was said. */
    public HoursFacts read(UUID participationId) {
        return hours.of(participationId);
    }
}
