package se.handslag.participant.closing;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import se.handslag.kit.rest.IfMatch;
import se.handslag.participant.closing.followup.FollowUps;
import se.handslag.participant.consent.ConsentsInMemory;
import se.handslag.participant.fact.Facts;
import se.handslag.participant.handoff.HandOffs;
import se.handslag.participant.participation.KnownParticipations;
import se.handslag.participant.plan.next.PlanSteps;
import se.handslag.participant.responsibility.Participants;

/** Closing and reopening on stores without a database, of anonymous participants: for properties of the domain. */
public class ClosingInMemory {
    private final CloseParticipant close;
    private final ReopenParticipant reopen;

    public ClosingInMemory(
            Participants participants,
            HandOffs handOffs,
            PlanSteps plans,
            KnownParticipations participations,
            ConsentsInMemory consents,
            Facts facts,
            Clock clock) {
        var closings = new Stored();
        var guards = new ClosingGuards(participants, handOffs, participations, plans);
        close = new CloseParticipant(participants, guards, closings, new FollowUps(), consents.ending(), facts, clock);
        reopen = new ReopenParticipant(participants, new Reopening(participants, closings, facts, clock));
    }

    public void closes(String agency, UUID participant) {
        close.close(participant, agency, "OTHER", Optional.empty(), IfMatch.none());
    }

    public void reopens(String agency, UUID participant) {
        reopen.reopen(participant, agency, IfMatch.none());
    }

    private static final class Stored extends Closings {
        private final Map<UUID, Closing> lasting = new LinkedHashMap<>();

        @Override
        public void persist(Closing closing) {
            lasting.put(closing.participantId(), closing);
        }

        @Override
        Closing lasting(UUID participantId) {
            return lasting.get(participantId);
        }
    }
}
