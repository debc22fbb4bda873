package se.handslag.participant.life;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import se.handslag.kit.contract.participants.ConsentGiven;
import se.handslag.kit.contract.participants.ConsentWithdrawn;
import se.handslag.kit.contract.participants.FollowUpBooked;
import se.handslag.kit.contract.participants.HandOffAccepted;
import se.handslag.kit.contract.participants.HandOffDeclined;
import se.handslag.kit.contract.participants.HandOffExtended;
import se.handslag.kit.contract.participants.HandOffInformationProvided;
import se.handslag.kit.contract.participants.HandOffInformationRequested;
import se.handslag.kit.contract.participants.HandOffLifted;
import se.handslag.kit.contract.participants.HandOffOffered;
import se.handslag.kit.contract.participants.HandOffRecalled;
import se.handslag.kit.contract.participants.HandOffReceived;
import se.handslag.kit.contract.participants.HandOffReplanned;
import se.handslag.kit.contract.participants.HandOffTakenOver;
import se.handslag.kit.contract.participants.HandOffVoided;
import se.handslag.kit.contract.participants.HandOffWaitlisted;
import se.handslag.kit.contract.participants.ParticipantClosed;
import se.handslag.kit.contract.participants.ParticipantIdentityChanged;
import se.handslag.kit.contract.participants.ParticipantMerged;
import se.handslag.kit.contract.participants.ParticipantProtected;
import se.handslag.kit.contract.participants.ParticipantRegistered;
import se.handslag.kit.contract.participants.ParticipantReopened;
import se.handslag.kit.contract.participants.PlanStepAdded;
import se.handslag.kit.contract.participants.PlanStepChanged;
import se.handslag.kit.contract.participants.PlanStepDone;
import se.handslag.kit.contract.participants.PlanStepDropped;
import se.handslag.kit.contract.participants.ResponsibilityMoved;
import se.handslag.kit.contract.participants.WatchLifted;
import se.handslag.kit.contract.participants.WatchOpened;
import se.handslag.kit.contract.participants.WatchResolved;
import se.handslag.kit.event.EventData;
import se.handslag.participant.closing.followup.FollowUpsInMemory;
import se.handslag.participant.watch.WatchesInMemory;

/** The state that the events alone tell, in the canonical form of {@link LiveImage}: what a subscriber would have. */
final class Replay {
    private final Map<UUID, ToldPerson> persons = new LinkedHashMap<>();
    private final Map<UUID, ToldHandOff> handOffs = new LinkedHashMap<>();
    private final Map<UUID, ToldPlan> plans = new LinkedHashMap<>();
    private final Map<UUID, ToldWatch> watches = new LinkedHashMap<>();
    private final List<FollowUpBooked> followUps = new ArrayList<>();

    private static final class ToldWatch {
        private final WatchOpened opened;
        private int level;
        private String end = "";

        private ToldWatch(WatchOpened opened) {
            this.opened = opened;
            this.level = opened.level();
        }

        private String line() {
            return WatchesInMemory.line(
                    opened.watchId(),
                    opened.kind(),
                    opened.subjectId(),
                    opened.ownerAgency(),
                    opened.reason(),
                    opened.openedAt(),
                    opened.dueAt(),
                    level,
                    end);
        }
    }

    private Replay() {}

    static String of(List<EventData> events) {
        var replay = new Replay();
        events.forEach(replay::tell);
        return replay.image();
    }

    private void tell(EventData event) {
        boolean told = ofPerson(event) || ofPlan(event) || ofHandOff(event) || ofWatch(event);
        if (!told) {
            throw new AssertionError("no replay of " + event);
        }
    }

    private boolean ofPerson(EventData event) {
        switch (event) {
            case ParticipantRegistered e -> persons.put(e.participantId(), new ToldPerson(e));
            case ParticipantIdentityChanged e -> persons.get(e.participantId()).identified(e.identityKind());
            case ParticipantProtected e -> persons.get(e.participantId()).isProtected();
            case ParticipantMerged e -> persons.get(e.participantId()).merged(e);
            case ResponsibilityMoved e -> persons.get(e.participantId()).moved(e);
            case ParticipantClosed e -> persons.get(e.participantId()).closed(e);
            case ParticipantReopened e -> persons.get(e.participantId()).reopened(e);
            case ConsentGiven e -> persons.get(e.participantId()).gave(e);
            case ConsentWithdrawn e -> persons.get(e.participantId()).withdrew(e);
            case FollowUpBooked e -> followUps.add(e);
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean ofPlan(EventData event) {
        switch (event) {
            case PlanStepAdded e -> plan(e.participantId()).added(e);
            case PlanStepChanged e -> plan(e.participantId()).changed(e);
            case PlanStepDone e -> plan(e.participantId()).done(e);
            case PlanStepDropped e -> plan(e.participantId()).dropped(e);
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean ofHandOff(EventData event) {
        switch (event) {
            case HandOffOffered e -> handOffs.put(e.handOffId(), new ToldHandOff(e));
            case HandOffReceived e -> told(e.handOffId(), e.consentId()).enter("RECEIVED", e.receivedAt());
            case HandOffInformationRequested e ->
                told(e.handOffId(), e.consentId()).restart("INFO_REQUESTED", e.dueAt(), e.requestedAt());
            case HandOffInformationProvided e ->
                told(e.handOffId(), e.consentId()).restart("RECEIVED", e.dueAt(), e.providedAt());
            case HandOffWaitlisted e ->
                told(e.handOffId(), e.consentId()).waitlisted(e.reviewOn(), e.dueAt(), e.waitlistedAt());
            case HandOffAccepted e -> {
                ToldHandOff told = told(e.handOffId(), e.consentId());
                told.restart("ACCEPTED", e.dueAt(), e.acceptedAt());
                told.planned(e.firstContactPlannedOn());
            }
            case HandOffReplanned e -> {
                ToldHandOff told = told(e.handOffId(), e.consentId());
                told.enter("ACCEPTED", e.replannedAt());
                told.planned(e.firstContactPlannedOn());
            }
            case HandOffExtended e -> told(e.handOffId(), e.consentId()).restart(e.state(), e.dueAt(), e.extendedAt());
            // What the hand-off names only an act changes.
            case HandOffLifted e -> handOffs.get(e.handOffId()).lifted(e.level());
            case HandOffTakenOver e ->
                told(e.handOffId(), e.consentId()).takenOver(e.firstContactOn(), e.takenOverAt());
            case HandOffDeclined e ->
                told(e.handOffId(), e.consentId()).end("DECLINED", e.declinedAt(), "RECEIVER " + e.reason());
            case HandOffRecalled e ->
                told(e.handOffId(), e.consentId()).end("RECALLED", e.recalledAt(), e.recalledBy() + " " + e.reason());
            case HandOffVoided e -> told(e.handOffId(), e.consentId()).end("VOIDED", e.voidedAt(), "GIVER null");
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean ofWatch(EventData event) {
        switch (event) {
            case WatchOpened e -> watches.put(e.watchId(), new ToldWatch(e));
            case WatchLifted e -> watches.get(e.watchId()).level = e.level();
            case WatchResolved e -> watches.get(e.watchId()).end = e.resolvedAt() + " " + e.resolvedBy();
            default -> {
                return false;
            }
        }
        return true;
    }

    private ToldHandOff told(UUID handOff, UUID consent) {
        return handOffs.get(handOff).on(consent);
    }

    private ToldPlan plan(UUID participant) {
        return plans.computeIfAbsent(participant, ToldPlan::new);
    }

    private String image() {
        List<String> lines = new ArrayList<>();
        persons.values().forEach(it -> it.lines(lines));
        plans.values().forEach(it -> it.lines(lines));
        handOffs.values().forEach(it -> lines.add(it.line()));
        watches.values().forEach(it -> lines.add(it.line()));
        followUps.forEach(it -> lines.add(FollowUpsInMemory.line(
                it.followUpId(),
                it.participantId(),
                it.ownerAgency(),
                it.afterMonths(),
                it.dueOn(),
                Optional.empty())));
        return LiveImage.sorted(lines);
    }
}
