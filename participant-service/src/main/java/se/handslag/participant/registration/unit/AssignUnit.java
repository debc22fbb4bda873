package se.handslag.participant.registration.unit;

import io.quarkus.arc.All;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.handslag.kit.rest.IfMatch;
import se.handslag.kit.usecase.UseCase;
import se.handslag.participant.responsibility.Participant;
import se.handslag.participant.responsibility.Participants;
import se.handslag.participant.responsibility.UnitEffect;

/**
 * The responsible agency says which of its units works with a participant, and so who of its own sees them (R3.6). Nobody
 * outside is told: no event says where a person is (A2).
 */
@UseCase
public class AssignUnit {
    private final Participants participants;
    private final List<UnitEffect> effects;

    AssignUnit(Participants participants, @All List<UnitEffect> effects) {
        this.participants = participants;
        this.effects = List.copyOf(effects);
    }

    /**
     * Assigns on behalf of the responsible agency.
     *
     * @param unit of that agency; empty for none in particular: all of its staff then see them
     */
    public AssignUnitResult assign(UUID participantId, String agency, Optional<UUID> unit, IfMatch ifMatch) {
        Optional<Participant> found = participants.lock(participantId).filter(it -> it.isAnsweredForBy(agency));
        if (found.isEmpty()) {
            return new AssignUnitResult.NotFound();
        }
        Participant participant = found.get();
        ifMatch.check(participant.version());
        if (participant.isAnonymous()) {
            return new AssignUnitResult.Anonymous();
        }
        participant.assignTo(unit);
        participants.flush();
        effects.forEach(effect -> effect.afterAssignment(participantId, unit));
        return new AssignUnitResult.Assigned(participant);
    }
}
