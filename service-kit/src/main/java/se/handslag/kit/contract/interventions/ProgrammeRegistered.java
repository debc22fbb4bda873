package se.handslag.kit.contract.interventions;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.handslag.kit.event.EventData;
import se.handslag.kit.event.EventType;
import se.handslag.kit.event.Topics;

/**
 * A programme or project groups interventions of one or more associations (R5.2).
 *
 * @param associations codes of those that take part
 * @param plannedParticipants persons, for the whole period
 * @param totalKronor everything it may cost
 * @param esfKronor what the European Social Fund pays of it
 */
@EventType(value = "se.handslag.programme.registered.v1", topic = Topics.INTERVENTIONS)
public record ProgrammeRegistered(
        UUID programmeId,
        String code,
        String name,
        List<String> associations,
        LocalDate startsOn,
        Optional<LocalDate> endsOn,
        Optional<Integer> plannedParticipants,
        Optional<Long> totalKronor,
        Optional<Long> esfKronor)
        implements EventData {}
