package se.handslag.participant.closing;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import se.handslag.kit.rest.IfMatch;
import se.handslag.participant.closing.followup.FollowUpsInMemory;
import se.handslag.participant.consent.ConsentsInMemory;
import se.handslag.participant.fact.Facts;
import se.handslag.participant.handoff.HandOffs;
import se.handslag.participant.participation.KnownParticipations;
import se.handslag.participant.plan.next.PlanSteps;
import se.handslag.participant.responsibility.Participants;

/** Closing and reopening on stores without a database, for properties of the domain. */
public class ClosingInMemory {
    private final Stored closings = new Stored();
    private final FollowUpsInMemory followUps = new FollowUpsInMemory();
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
        var guards = new ClosingGuards(participants, handOffs, participations, plans);
        close = new CloseParticipant(participants, guards, closings, followUps, consents.ending(), facts, clock);
        reopen = new ReopenParticipant(participants, new Reopening(participants, closings, facts, clock));
    }

    public void closes(String agency, UUID participant) {
        close.close(participant, agency, "OTHER", Optional.empty(), IfMatch.none());
    }

    public void reopens(String agency, UUID participant) {
        reopen.reopen(participant, agency, IfMatch.none());
    }

    /** Every closing and follow-up, a line each. */
    public Stream<String> image() {
        return Stream.concat(
                closings.all.stream()
                        .map(one -> line(
                                one.participantId(),
                                one.outcome(),
                                one.closedOn(),
                                one.agency(),
                                one.closedAt(),
                                one.reopenedAt())),
                followUps.image());
    }

    /** A closing in its canonical form: its parts in their order. */
    public static String line(Object... parts) {
        return "closing " + List.of(parts);
    }

    private static final class Stored extends Closings {
        private final List<Closing> all = new ArrayList<>();

        @Override
        public void persist(Closing closing) {
            all.add(closing);
        }

        @Override
        Closing lasting(UUID participantId) {
            return all.stream()
                    .filter(one -> one.participantId().equals(participantId) && one.lasts())
                    .findFirst()
                    .orElseThrow();
        }
    }
}
