package se.handslag.intervention.session;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.handslag.intervention.participation.Fault;
import se.handslag.intervention.participation.Participation;
import se.handslag.intervention.participation.ParticipationState;

/** Whether those of whom an attendance tells can have been at the session. */
final class AttendanceChecks {
    private final GroupSession session;
    private final Map<UUID, Participation> known;

    AttendanceChecks(GroupSession session, List<Participation> known) {
        this.session = session;
        this.known = known.stream().collect(Collectors.toMap(Participation::id, Function.identity()));
    }

    List<Fault> faults(List<Attendance> told) {
        List<Fault> faults = new ArrayList<>();
        Set<UUID> seen = new HashSet<>();
        for (int i = 0; i < told.size(); i++) {
            Attendance said = told.get(i);
            String pointer = "/items/" + i;
            if (!seen.add(said.participationId())) {
                faults.add(new Fault(pointer + "/participationId", "This participation stands in the list twice."));
            }
            whyNot(said).ifPresent(why -> faults.add(new Fault(pointer + "/participationId", why)));
            if (said.hours().compareTo(session.hours()) > 0) {
                faults.add(new Fault(pointer + "/hours", "Not longer than the session."));
            }
        }
        return faults;
    }

    private Optional<String> whyNot(Attendance said) {
        Participation participation = known.get(said.participationId());
        if (participation == null
                || !participation.interventionId().equals(session.interventionId())
                || participation.isAnonymous()
                || participation.state() == ParticipationState.VOID) {
            return Optional.of("No person's participation in this intervention has this id.");
        }
        boolean before = participation
                .person()
                .filter(person -> session.heldOn().isBefore(person.startedOn()))
                .isPresent();
        boolean after = participation
                .outRegistration()
                .filter(out -> session.heldOn().isAfter(out.endedOn()))
                .isPresent();
        return before || after
                ? Optional.of("The person was not in the intervention on the day of the session.")
                : Optional.empty();
    }
}
