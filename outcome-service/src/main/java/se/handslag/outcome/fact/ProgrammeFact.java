package se.handslag.outcome.fact;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.handslag.kit.contract.interventions.ProgrammeRegistered;
import se.handslag.kit.event.ReceivedEvent;

/** A programme or project groups interventions (R5.2). */
record ProgrammeFact(
        UUID programmeId,
        long sequence,
        Instant recordedAt,
        String code,
        String name,
        List<String> associations,
        LocalDate startsOn,
        Optional<LocalDate> endsOn,
        Optional<Integer> plannedParticipants,
        Optional<Long> totalKronor,
        Optional<Long> esfKronor)
        implements Fact {

    static ProgrammeFact of(ReceivedEvent event) {
        ProgrammeRegistered data = event.as(ProgrammeRegistered.class);
        return new ProgrammeFact(
                data.programmeId(),
                event.sequence(),
                event.time(),
                data.code(),
                data.name(),
                data.associations(),
                data.startsOn(),
                data.endsOn(),
                data.plannedParticipants(),
                data.totalKronor(),
                data.esfKronor());
    }

    @Override
    public String table() {
        return "programme_fact";
    }
}
