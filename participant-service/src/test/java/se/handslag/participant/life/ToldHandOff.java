package se.handslag.participant.life;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.handslag.kit.contract.participants.HandOffOffered;

/** A hand-off as its events tell it. */
final class ToldHandOff {
    private final HandOffOffered offer;
    private final List<Told> stretches = new ArrayList<>();
    private UUID consent;
    private String state;
    private Instant since;
    private Instant due;
    private int level;
    private LocalDate reviewOn;
    private LocalDate planned;
    private LocalDate heldOn;
    private String end;

    private record Told(String state, String agency, Instant from, Optional<Instant> until) {}

    ToldHandOff(HandOffOffered offer) {
        this.offer = offer;
        this.consent = offer.consentId();
        this.due = offer.dueAt();
        enter("OFFERED", offer.offeredAt());
    }

    /** What it rests on, as of the latest event. */
    ToldHandOff on(UUID consentId) {
        consent = consentId;
        return this;
    }

    void enter(String next, Instant at) {
        close(at);
        state = next;
        since = at;
        boolean givers = next.equals("INFO_REQUESTED");
        stretches.add(new Told(next, givers ? offer.givingAgency() : offer.receivingAgency(), at, Optional.empty()));
    }

    void restart(String next, Instant dueAt, Instant at) {
        enter(next, at);
        due = dueAt;
        level = 0;
    }

    void waitlisted(LocalDate day, Instant dueAt, Instant at) {
        restart("WAITLISTED", dueAt, at);
        reviewOn = day;
    }

    void planned(LocalDate day) {
        planned = day;
    }

    void lifted(int to) {
        level = to;
    }

    void takenOver(LocalDate day, Instant at) {
        heldOn = day;
        end("TAKEN_OVER", at, "RECEIVER null");
    }

    void end(String last, Instant at, String how) {
        close(at);
        state = last;
        since = at;
        end = at + " " + how;
    }

    private void close(Instant at) {
        if (!stretches.isEmpty()) {
            Told last = stretches.removeLast();
            stretches.add(new Told(last.state, last.agency, last.from, Optional.of(at)));
        }
    }

    String line() {
        return LiveImage.handOff(
                offer.handOffId(),
                offer.participantId(),
                offer.givingAgency(),
                offer.receivingAgency(),
                consent,
                state,
                since,
                due,
                level,
                Optional.ofNullable(reviewOn),
                Optional.ofNullable(planned).map(day -> day + "/" + heldOn),
                Optional.ofNullable(end),
                stretches.stream()
                        .map(it -> LiveImage.stretch(it.state, it.agency, it.from, it.until))
                        .toList());
    }
}
