package se.handslag.participant.life;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import se.handslag.participant.consent.Consent;
import se.handslag.participant.consent.ConsentsInMemory;
import se.handslag.participant.handoff.HandOff;
import se.handslag.participant.responsibility.Participant;

/** The present state in a canonical form: a line each, sorted. */
final class LiveImage {
    private LiveImage() {}

    static String of(World world) {
        List<String> lines = new ArrayList<>();
        world.participants.everyone().forEach(it -> participant(it, lines));
        world.consents.every().forEach(it -> lines.add(consent(it)));
        world.handOffs.every().forEach(it -> lines.add(handOff(it)));
        lines.addAll(world.watches.image());
        Collections.sort(lines);
        return String.join("\n", lines);
    }

    private static void participant(Participant person, List<String> lines) {
        person.history()
                .forEach(held -> lines.add("held %s %s %s..%s %s"
                        .formatted(
                                person.id(),
                                held.agency(),
                                held.from(),
                                held.until().map(Object::toString).orElse(""),
                                held.handOffId().map(Object::toString).orElse(""))));
    }

    private static String consent(Consent consent) {
        return "consent %s withdrawn %s"
                .formatted(
                        consent.id(),
                        ConsentsInMemory.withdrawnAt(consent)
                                .map(Object::toString)
                                .orElse(""));
    }

    private static String handOff(HandOff h) {
        return "hand-off %s of %s, %s to %s on %s: %s since %s, due %s, level %d, contact %s, end %s, stretches %s"
                .formatted(
                        h.id(),
                        h.participantId(),
                        h.parties().giver(),
                        h.parties().receiver(),
                        h.consentId(),
                        h.state(),
                        h.course().since(),
                        h.course().ladder().dueAt(),
                        h.course().level(),
                        h.firstContact()
                                .map(it -> it.plannedOn() + "/" + it.heldOn())
                                .orElse(""),
                        h.ending()
                                .map(it -> it.at() + " " + it.by() + " " + it.reason())
                                .orElse(""),
                        h.stretches().stream()
                                .map(it -> it.state() + " " + it.agency() + " " + it.from() + ".."
                                        + it.until().map(Object::toString).orElse(""))
                                .collect(Collectors.joining(", ")));
    }
}
