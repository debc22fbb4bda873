package se.handslag.gateway.delivery.decide;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import se.handslag.gateway.delivery.decide.PlanStepFact.Details;
import se.handslag.gateway.delivery.decide.PlanStepFact.Happened;
import se.handslag.kit.contract.participants.PlanStepAdded;
import se.handslag.kit.contract.participants.PlanStepChanged;
import se.handslag.kit.contract.participants.PlanStepDone;
import se.handslag.kit.contract.participants.PlanStepDropped;
import se.handslag.kit.contract.participants.WatchLifted;
import se.handslag.kit.contract.participants.WatchOpened;
import se.handslag.kit.event.Contracts;
import se.handslag.kit.event.EventData;
import se.handslag.kit.event.ReceivedEvent;

/** Reads each event of a plan, and of the watch over an overdue step, as a {@link PlanStepFact}. */
final class PlanStepReader {
    private static final String OVERDUE = "STEP_OVERDUE";
    private static final Map<String, Function<ReceivedEvent, PlanStepFact>> READERS = Map.ofEntries(
            reader(PlanStepAdded.class, PlanStepReader::added),
            reader(PlanStepChanged.class, PlanStepReader::changed),
            reader(PlanStepDone.class, PlanStepReader::done),
            reader(PlanStepDropped.class, PlanStepReader::dropped),
            reader(WatchOpened.class, PlanStepReader::opened),
            reader(WatchLifted.class, PlanStepReader::lifted));

    private PlanStepReader() {}

    /** Empty if the event is about something else. Of a watch over something else nobody is a party. */
    static Optional<Fact> of(ReceivedEvent event) {
        return Optional.ofNullable(READERS.get(event.type())).map(reader -> reader.apply(event));
    }

    private interface Reading<E extends EventData> {
        PlanStepFact read(E event, Instant at);
    }

    private static <E extends EventData> Map.Entry<String, Function<ReceivedEvent, PlanStepFact>> reader(
            Class<E> type, Reading<E> reading) {
        return Map.entry(Contracts.typeOf(type), event -> reading.read(event.as(type), event.time()));
    }

    private static PlanStepFact added(PlanStepAdded e, Instant at) {
        return new PlanStepFact(
                e.stepId(),
                e.participantId(),
                Happened.GIVEN,
                at,
                owner(e.ownerAgency(), e.consentId()),
                Optional.empty(),
                Details.due(e.dueOn()));
    }

    private static PlanStepFact changed(PlanStepChanged e, Instant at) {
        return new PlanStepFact(
                e.stepId(),
                e.participantId(),
                e.formerOwnerAgency().isPresent() ? Happened.GIVEN : Happened.CHANGED,
                at,
                owner(e.ownerAgency(), e.consentId()),
                e.formerOwnerAgency().flatMap(agency -> e.formerConsentId()
                        .map(id -> new Party(agency, AgencyRole.FORMER_OWNER, id))),
                Details.due(e.dueOn()));
    }

    private static PlanStepFact done(PlanStepDone e, Instant at) {
        return ofOwner(
                e.stepId(),
                e.participantId(),
                Happened.DONE,
                at,
                owner(e.ownerAgency(), e.consentId()),
                Details.done(e.doneOn()));
    }

    private static PlanStepFact dropped(PlanStepDropped e, Instant at) {
        return ofOwner(
                e.stepId(),
                e.participantId(),
                Happened.DROPPED,
                at,
                owner(e.ownerAgency(), e.consentId()),
                Details.none());
    }

    private static PlanStepFact opened(WatchOpened e, Instant at) {
        return overdue(
                e.subjectId(), e.participantId(), e.level(), at, watcher(e.kind(), e.ownerAgency(), e.consentId()));
    }

    private static PlanStepFact lifted(WatchLifted e, Instant at) {
        return overdue(
                e.subjectId(), e.participantId(), e.level(), at, watcher(e.kind(), e.ownerAgency(), e.consentId()));
    }

    private static PlanStepFact overdue(UUID step, UUID participant, int level, Instant at, Optional<Party> owner) {
        return ofOwner(step, participant, Happened.OVERDUE, at, owner, Details.overdue(level));
    }

    private static PlanStepFact ofOwner(
            UUID step, UUID participant, Happened happened, Instant at, Optional<Party> owner, Details details) {
        return new PlanStepFact(step, participant, happened, at, owner, Optional.empty(), details);
    }

    private static Optional<Party> watcher(String kind, String agency, Optional<UUID> consent) {
        return kind.equals(OVERDUE) ? owner(agency, consent) : Optional.empty();
    }

    private static Optional<Party> owner(String agency, Optional<UUID> consent) {
        return consent.map(id -> new Party(agency, AgencyRole.OWNER, id));
    }
}
