package se.handslag.outcome.fact;

import jakarta.inject.Singleton;
import java.util.Map;
import java.util.function.Function;
import se.handslag.kit.contract.participants.FollowUpAnswered;
import se.handslag.kit.contract.participants.FollowUpBooked;
import se.handslag.kit.contract.participants.HandOffAccepted;
import se.handslag.kit.contract.participants.HandOffDeclined;
import se.handslag.kit.contract.participants.HandOffExtended;
import se.handslag.kit.contract.participants.HandOffInformationProvided;
import se.handslag.kit.contract.participants.HandOffInformationRequested;
import se.handslag.kit.contract.participants.HandOffOffered;
import se.handslag.kit.contract.participants.HandOffRecalled;
import se.handslag.kit.contract.participants.HandOffReceived;
import se.handslag.kit.contract.participants.HandOffTakenOver;
import se.handslag.kit.contract.participants.HandOffVoided;
import se.handslag.kit.contract.participants.HandOffWaitlisted;
import se.handslag.kit.contract.participants.ParticipantMerged;
import se.handslag.kit.event.Contracts;
import se.handslag.kit.event.EventData;
import se.handslag.kit.event.ReceivedEvent;
import se.handslag.kit.event.Topics;

/** Hand-offs, follow-ups and merges: of all that is on the topic, what reports are made of. */
@Singleton
class ParticipantFacts extends FactHandler {

    ParticipantFacts(FactBuffer buffer) {
        super(
                buffer,
                Topics.PARTICIPANTS,
                Map.ofEntries(
                        handOff(HandOffOffered.class, "OFFERED"),
                        handOff(HandOffReceived.class, "RECEIVED"),
                        handOff(HandOffInformationRequested.class, "INFORMATION_REQUESTED"),
                        handOff(HandOffInformationProvided.class, "INFORMATION_PROVIDED"),
                        handOff(HandOffWaitlisted.class, "WAITLISTED"),
                        handOff(HandOffAccepted.class, "ACCEPTED"),
                        handOff(HandOffTakenOver.class, "TAKEN_OVER"),
                        handOff(HandOffDeclined.class, "DECLINED"),
                        handOff(HandOffRecalled.class, "RECALLED"),
                        handOff(HandOffVoided.class, "VOIDED"),
                        handOff(HandOffExtended.class, "EXTENDED"),
                        Map.entry(Contracts.typeOf(ParticipantMerged.class), MergeFact::of),
                        Map.entry(Contracts.typeOf(FollowUpBooked.class), FollowUpFact::booked),
                        Map.entry(Contracts.typeOf(FollowUpAnswered.class), FollowUpFact::answered)));
    }

    private static Map.Entry<String, Function<ReceivedEvent, Fact>> handOff(
            Class<? extends EventData> type, String move) {
        return Map.entry(Contracts.typeOf(type), HandOffFact.moved(move));
    }
}
