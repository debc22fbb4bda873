package se.handslag.outcome.closing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import se.handslag.kit.event.OutgoingEvent;
import se.handslag.outcome.story.Participation;
import se.handslag.outcome.story.Situations;
import se.handslag.outcome.story.Story;

/** Participations of some associations that ended in 2018, and were registered when somebody came to it. */
final class Registered {
    private static final LocalDate FIRST = LocalDate.parse("2018-01-01");
    private static final int DAYS = 365;

    private final List<Story> stories;
    private final List<Place> places;
    private final List<One> all = new ArrayList<>();

    /** An intervention. */
    record Place(int association, UUID id) {}

    /**
     * A participation.
     *
     * @param place number of the intervention
     * @param known when it was registered
     * @param voided when it was found never to have been
     * @param key different for each, and so are sums of keys
     */
    record One(int place, LocalDate end, boolean works, Instant known, Optional<Instant> voided, long key) {
        boolean isKnown(Instant at) {
            return !known.isAfter(at) && voided.filter(it -> !it.isAfter(at)).isEmpty();
        }
    }

    /** So many associations of two interventions each. */
    Registered(int associations) {
        stories = IntStream.range(0, associations)
                .mapToObj(any -> new Story().registered())
                .toList();
        places = IntStream.range(0, 2 * associations)
                .mapToObj(
                        number -> new Place(number / 2, stories.get(number / 2).intervention("Insats " + number, "af")))
                .toList();
    }

    /** Skewed as real ones are; of some is known long after. */
    static Registered random(Random random) {
        Registered world = new Registered(1 + random.nextInt(2));
        for (int place = 0; place < world.places.size(); place++) {
            int last = 1 + random.nextInt(DAYS);
            for (int n = 5 + random.nextInt(40); n > 0; n--) {
                LocalDate end = FIRST.plusDays(random.nextInt(last));
                int late = random.nextInt(3) == 0 ? random.nextInt(500) : random.nextInt(20);
                Instant known = morning(end.plusDays(late));
                Optional<Instant> voided = random.nextInt(8) == 0
                        ? Optional.of(morning(end.plusDays(late + 1L + random.nextInt(300))))
                        : Optional.empty();
                world.add(new One(place, end, random.nextInt(3) == 0, known, voided, random.nextLong()));
            }
        }
        return world;
    }

    static Instant morning(LocalDate day) {
        return Instant.parse(day + "T08:00:00Z");
    }

    Registered add(One one) {
        Story story = stories.get(places.get(one.place).association);
        Participation told = story.at(one.known.toString())
                .starts(places.get(one.place).id, one.end.minusDays(100).toString())
                .ends(one.end.toString(), one.works ? Situations.works("SELF_EMPLOYED", 50) : Situations.nothing());
        one.voided.ifPresent(at -> {
            story.at(at.toString());
            told.voided(one.end.toString());
        });
        all.add(one);
        return this;
    }

    List<One> all() {
        return all;
    }

    List<Place> places() {
        return places;
    }

    List<String> associations() {
        return stories.stream().map(Story::association).toList();
    }

    List<OutgoingEvent> events() {
        return stories.stream().flatMap(story -> story.events().stream()).toList();
    }
}
