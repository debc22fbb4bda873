package se.handslag.kit.contract.agency;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import se.handslag.kit.event.EventData;

/**
 * What an agency's own system reads about a step of a plan that it owns by consent: a code, dates, an opaque reference. Not
 * what the step is, nor why it changed: that is fetched over REST, where consent is checked again and the read is recorded
 * (R3.5).
 *
 * <p>Published under the types of the plan's events, and of the watch over an overdue step, on the agency's own topic.
 *
 * @param participantReference the reading agency's own name for the participant, also the Kafka key
 * @param happened {@code GIVEN}, {@code CHANGED}, {@code TAKEN_BACK}, {@code DONE}, {@code DROPPED} or {@code OVERDUE}
 * @param at when it happened
 * @param dueOn of one that is given or changed: by when it is to be done, a date in Europe/Stockholm
 * @param doneOn of one that is done
 * @param level of an overdue one: 0 to 3
 */
public record AgencyPlanStepNotice(
        UUID stepId,
        String participantReference,
        String happened,
        Instant at,
        Optional<LocalDate> dueOn,
        Optional<LocalDate> doneOn,
        Optional<Integer> level)
        implements EventData {}
