package se.handslag.participant.plan.next;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import se.handslag.kit.id.Ids;

/** Steps of plans without a database, as far as others draw conclusions from them. */
public final class PlansInMemory implements PlanSteps {
    private final Map<UUID, List<OpenStep>> open = new HashMap<>();
    private final Map<UUID, PlanActivity> activity = new HashMap<>();

    /** Adds a step and returns its id. */
    public UUID add(UUID participant, String owner, LocalDate due, Instant at) {
        UUID id = Ids.next();
        open.computeIfAbsent(participant, _ -> new ArrayList<>()).add(new OpenStep(id, owner, Optional.empty(), due));
        activity.put(
                participant,
                new PlanActivity(Optional.of(at), activityOf(participant).lastEndedAt()));
        return id;
    }

    /** The oldest step is done; nothing happens if there is none. */
    public void endFirst(UUID participant, Instant at) {
        List<OpenStep> steps = open.getOrDefault(participant, List.of());
        if (!steps.isEmpty()) {
            steps.removeFirst();
            activity.put(participant, new PlanActivity(Optional.of(at), Optional.of(at)));
        }
    }

    @Override
    public List<OpenStep> openOf(UUID participantId) {
        return List.copyOf(open.getOrDefault(participantId, List.of()));
    }

    @Override
    public PlanActivity activityOf(UUID participantId) {
        return activity.getOrDefault(participantId, new PlanActivity(Optional.empty(), Optional.empty()));
    }
}
