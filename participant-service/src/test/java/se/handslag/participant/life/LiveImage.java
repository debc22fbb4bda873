package se.handslag.participant.life;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import se.handslag.participant.handoff.HandOff;
import se.handslag.participant.handoff.clock.Stretch;
import se.handslag.participant.responsibility.Participant;
import se.handslag.participant.responsibility.Responsibility;

/** The present state in a canonical form: a line each, sorted. What a line holds of each thing is said once, here. */
final class LiveImage {
    private LiveImage() {}

    static String of(World world) {
        List<String> lines = new ArrayList<>();
        world.participants.everyone().forEach(it -> participant(it, lines));
        world.consents.image().forEach(lines::add);
        world.handOffs.every().forEach(it -> lines.add(handOff(it)));
        world.plans.image().forEach(lines::add);
        world.closing.image().forEach(lines::add);
        lines.addAll(world.watches.image());
        return sorted(lines);
    }

    static String sorted(List<String> lines) {
        Collections.sort(lines);
        return String.join("\n", lines);
    }

    /** Who they are as far as it is told, and what has become of them. */
    static String person(Object... parts) {
        return "person " + List.of(parts);
    }

    static String held(Object... parts) {
        return "held " + List.of(parts);
    }

    static String handOff(Object... parts) {
        return "hand-off " + List.of(parts);
    }

    static String stretch(Object... parts) {
        return List.of(parts).toString();
    }

    private static void participant(Participant person, List<String> lines) {
        lines.add(person(person.id(), person.identityKind(), person.status(), person.mergedInto()));
        for (Responsibility held : person.history()) {
            lines.add(held(person.id(), held.agency(), held.from(), held.until(), held.handOffId()));
        }
    }

    private static String handOff(HandOff h) {
        return handOff(
                h.id(),
                h.participantId(),
                h.parties().giver(),
                h.parties().receiver(),
                h.consentId(),
                h.state(),
                h.course().since(),
                h.course().ladder().dueAt(),
                h.course().level(),
                h.reviewOn(),
                h.firstContact().map(it -> it.plannedOn() + "/" + it.heldOn()),
                h.ending().map(it -> it.at() + " " + it.by() + " " + it.reason()),
                h.stretches().stream().map(LiveImage::stretch).toList());
    }

    private static String stretch(Stretch it) {
        return stretch(it.state(), it.agency(), it.from(), it.until());
    }
}
