package se.handslag.participant.life;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.handslag.kit.contract.participants.ConsentGiven;
import se.handslag.kit.contract.participants.ConsentWithdrawn;
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
import se.handslag.kit.contract.participants.ParticipantRegistered;
import se.handslag.kit.contract.participants.ParticipantReopened;
import se.handslag.kit.contract.participants.ResponsibilityMoved;
import se.handslag.kit.contract.participants.WatchLifted;
import se.handslag.kit.contract.participants.WatchOpened;
import se.handslag.kit.contract.participants.WatchResolved;
import se.handslag.kit.event.EventData;
import se.handslag.participant.watch.WatchesInMemory;

/** The state that the events alone tell, in the canonical form of {@link LiveImage}: what a subscriber would have. */
final class Replay {
    private final Map<UUID, List<String[]>> held = new LinkedHashMap<>();
    private final Map<UUID, String> consents = new LinkedHashMap<>();
    private final Map<UUID, Told> handOffs = new LinkedHashMap<>();

    private static final class Told {
        private HandOffOffered offer;
        private String state;
        private Instant since;
        private Instant due;
        private int level;
        private LocalDate planned;
        private LocalDate heldOn;
        private String end = "";
        private final List<String> stretches = new ArrayList<>();

        private void enter(String next, Instant at) {
            close(at);
            state = next;
            since = at;
            boolean givers = next.equals("INFO_REQUESTED");
            stretches.add(next + " " + (givers ? offer.givingAgency() : offer.receivingAgency()) + " " + at + "..");
        }

        private void end(String last, Instant at, String how) {
            close(at);
            state = last;
            since = at;
            end = at + " " + how;
        }

        private void close(Instant at) {
            if (!stretches.isEmpty()) {
                stretches.add(stretches.removeLast() + at);
            }
        }
    }

    private final Map<UUID, ToldWatch> watches = new LinkedHashMap<>();

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
        switch (event) {
            case ParticipantRegistered e -> hold(e.participantId(), e.responsibleAgency(), e.registeredAt(), "");
            case ResponsibilityMoved e -> {
                held.get(e.participantId()).getLast()[2] = e.movedAt().toString();
                hold(e.participantId(), e.toAgency(), e.movedAt(), e.handOffId().toString());
            }
            case ParticipantClosed e ->
                held.get(e.participantId()).getLast()[2] = e.closedAt().toString();
            case ParticipantReopened e -> hold(e.participantId(), e.responsibleAgency(), e.reopenedAt(), "");
            case ConsentGiven e -> consents.put(e.consentId(), "");
            case ConsentWithdrawn e ->
                consents.put(e.consentId(), e.withdrawnAt().toString());
            case HandOffOffered e -> {
                var told = new Told();
                told.offer = e;
                told.due = e.dueAt();
                told.enter("OFFERED", e.offeredAt());
                handOffs.put(e.handOffId(), told);
            }
            case HandOffReceived e -> handOffs.get(e.handOffId()).enter("RECEIVED", e.receivedAt());
            case HandOffInformationRequested e -> restart(e.handOffId(), "INFO_REQUESTED", e.dueAt(), e.requestedAt());
            case HandOffInformationProvided e -> restart(e.handOffId(), "RECEIVED", e.dueAt(), e.providedAt());
            case HandOffWaitlisted e -> restart(e.handOffId(), "WAITLISTED", e.dueAt(), e.waitlistedAt());
            case HandOffAccepted e -> {
                restart(e.handOffId(), "ACCEPTED", e.dueAt(), e.acceptedAt());
                handOffs.get(e.handOffId()).planned = e.firstContactPlannedOn();
            }
            case HandOffReplanned e -> {
                handOffs.get(e.handOffId()).enter("ACCEPTED", e.replannedAt());
                handOffs.get(e.handOffId()).planned = e.firstContactPlannedOn();
            }
            case HandOffExtended e -> restart(e.handOffId(), e.state(), e.dueAt(), e.extendedAt());
            case HandOffLifted e -> handOffs.get(e.handOffId()).level = e.level();
            case HandOffTakenOver e -> {
                handOffs.get(e.handOffId()).heldOn = e.firstContactOn();
                handOffs.get(e.handOffId()).end("TAKEN_OVER", e.takenOverAt(), "RECEIVER null");
            }
            case HandOffDeclined e ->
                handOffs.get(e.handOffId()).end("DECLINED", e.declinedAt(), "RECEIVER " + e.reason());
            case HandOffRecalled e ->
                handOffs.get(e.handOffId()).end("RECALLED", e.recalledAt(), e.recalledBy() + " " + e.reason());
            case HandOffVoided e -> handOffs.get(e.handOffId()).end("VOIDED", e.voidedAt(), "GIVER null");
            case WatchOpened e -> watches.put(e.watchId(), new ToldWatch(e));
            case WatchLifted e -> watches.get(e.watchId()).level = e.level();
            case WatchResolved e -> watches.get(e.watchId()).end = e.resolvedAt() + " " + e.resolvedBy();
            default -> throw new AssertionError("no replay of " + event);
        }
    }

    private void hold(UUID participant, String agency, Instant from, String handOff) {
        held.computeIfAbsent(participant, _ -> new ArrayList<>())
                .add(new String[] {agency, from.toString(), "", handOff});
    }

    private void restart(UUID handOff, String state, Instant due, Instant at) {
        Told told = handOffs.get(handOff);
        told.enter(state, at);
        told.due = due;
        told.level = 0;
    }

    private String image() {
        List<String> lines = new ArrayList<>();
        held.forEach((id, all) ->
                all.forEach(one -> lines.add("held %s %s %s..%s %s".formatted(id, one[0], one[1], one[2], one[3]))));
        consents.forEach((id, withdrawn) -> lines.add("consent %s withdrawn %s".formatted(id, withdrawn)));
        handOffs.forEach((id, told) -> lines.add(
                "hand-off %s of %s, %s to %s on %s: %s since %s, due %s, level %d, contact %s, end %s, stretches %s"
                        .formatted(
                                id,
                                told.offer.participantId(),
                                told.offer.givingAgency(),
                                told.offer.receivingAgency(),
                                told.offer.consentId(),
                                told.state,
                                told.since,
                                told.due,
                                told.level,
                                told.planned == null ? "" : told.planned + "/" + told.heldOn,
                                told.end,
                                String.join(", ", told.stretches))));
        watches.values().forEach(it -> lines.add(it.line()));
        Collections.sort(lines);
        return String.join("\n", lines);
    }
}
