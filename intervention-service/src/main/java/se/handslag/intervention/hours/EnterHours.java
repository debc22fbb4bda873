package se.handslag.intervention.hours;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.UUID;
import se.handslag.intervention.hours.HoursResult.Done;
import se.handslag.intervention.hours.HoursResult.Refused;
import se.handslag.intervention.hours.HoursResult.Unknown;
import se.handslag.intervention.participation.OwnInterventions;
import se.handslag.intervention.participation.Participation;
import se.handslag.intervention.participation.Participations;
import se.handslag.intervention.recording.Recording;
import se.handslag.kit.caller.Caller;
import se.handslag.kit.time.Stockholm;
import se.handslag.kit.usecase.UseCase;

/** Enters the hours of a month that no session has; they hold in place of what was entered before, which is kept (R3.8). */
@UseCase
public class EnterHours {
    private final Participations participations;
    private final OwnInterventions interventions;
    private final HoursStore hours;
    private final Clock clock;

    EnterHours(Participations participations, OwnInterventions interventions, HoursStore hours, Clock clock) {
        this.participations = participations;
        this.interventions = interventions;
        this.hours = hours;
        this.clock = clock;
    }

    /** Adds the fact. A month that was signed off must be signed off anew. */
    public HoursResult enter(Caller caller, UUID participationId, YearMonth month, BigDecimal told) {
        // Held: hours of one participation are entered and signed one after the other.
        Optional<Participation> found = participations
                .holdToChange(participationId)
                .filter(it -> interventions.find(caller, it.interventionId()).isPresent());
        if (found.isEmpty()) {
            return new Unknown();
        }
        LocalDate today = Stockholm.today(clock);
        MonthHours now = hours.of(participationId).month(month);
        Optional<HoursRefusal> refusal =
                HoursChecks.month(found.get(), month, today).or(() -> HoursChecks.amount(now, told));
        if (refusal.isPresent()) {
            return new Refused(refusal.get());
        }
        hours.enter(participationId, month, told, Recording.now(clock, caller));
        return new Done(hours.of(participationId).month(month));
    }
}
