package se.handslag.outcome.further;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import se.handslag.kit.event.OutgoingEvent;
import se.handslag.outcome.story.Participation;
import se.handslag.outcome.story.Situations;
import se.handslag.outcome.story.Story;
import se.handslag.outcome.story.Who;

/**
 * People of some associations who wait for a place, take part, are handed over and followed up, skewed as real ones are: as
 * events, and beside them what each of them counts as.
 */
final class Crowd {
    /** After all that is told; some follow-ups are not due yet. */
    static final Instant AS_OF = Instant.parse("2020-07-01T08:00:00Z");

    private static final LocalDate FIRST = LocalDate.parse("2018-01-01");
    private static final LocalDate TODAY = LocalDate.parse("2020-07-01");
    private static final LocalDate LAST_TOLD = LocalDate.parse("2020-06-15");

    private final Random random;
    private final List<Place> places = new ArrayList<>();
    private final List<Story> stories = new ArrayList<>();
    private final List<One> counted = new ArrayList<>();
    private final List<Life> lives = new ArrayList<>();

    /** An intervention, where it is and whether it is part of the programme. */
    record Place(UUID id, int association, String county, boolean inProgramme) {}

    /**
     * What counts on a day.
     *
     * @param place number of the intervention
     * @param figures of the table that it is part of
     * @param key different for each, and so are sums of keys
     */
    record One(String table, int place, LocalDate day, Set<String> figures, long key) {}

    /** A participation. */
    record Life(int place, LocalDate start, Optional<LocalDate> end, boolean success, long key) {
        boolean closed(LocalDate by) {
            return end.filter(day -> !day.isAfter(by)).isPresent();
        }
    }

    /** A participation as it is told, and as it counts. */
    private record Told(Participation one, Life life) {}

    private final UUID programme;

    Crowd(Random random) {
        this.random = random;
        int associations = 2 + random.nextInt(2);
        for (int i = 0; i < associations; i++) {
            stories.add(new Story().registeredIn(random.nextInt(3) == 0 ? "0180" : "0880"));
        }
        programme = stories.getFirst()
                .programme(
                        "Program",
                        stories.stream().skip(1).map(Story::association).toArray(String[]::new));
        for (int association = 0; association < associations; association++) {
            people(association, 1 + random.nextInt(3), 10 + random.nextInt(100));
        }
    }

    private void people(int association, int interventions, int size) {
        Story story = stories.get(association);
        Later later = new Later(story);
        for (int i = 0; i < interventions; i++) {
            boolean inProgramme = random.nextInt(3) == 0;
            UUID id = inProgramme
                    ? story.esfIntervention("I" + i, programme, i == 0 ? "0880" : "0881")
                    : story.intervention("I" + i, "af");
            places.add(new Place(id, association, county(association), inProgramme));
            int place = places.size() - 1;
            int skip = random.nextInt(5);
            for (int n = random.nextInt(1 + size / interventions); n > 0; n--) {
                waits(later, place, day(skip));
                follows(story, later, place, day(skip));
            }
        }
    }

    private String county(int association) {
        return stories.get(association).events().getFirst().data().toString().contains("0180") ? "01" : "08";
    }

    List<OutgoingEvent> events() {
        return stories.stream().flatMap(story -> story.events().stream()).toList();
    }

    List<Place> places() {
        return places;
    }

    UUID programme() {
        return programme;
    }

    String association(int number) {
        return stories.get(number).association();
    }

    List<One> counted(String table) {
        return counted.stream().filter(one -> one.table.equals(table)).toList();
    }

    List<Life> lives() {
        return lives;
    }

    /** Of two years; in few of the quarters after a late start. */
    private LocalDate day(int skip) {
        int quarter = Math.min(7, skip + random.nextInt(1 + random.nextInt(8)));
        return FIRST.plusMonths(3L * quarter).plusDays(random.nextInt(80));
    }

    private void waits(Later later, int place, LocalDate joined) {
        Set<String> funnel = new HashSet<>(Set.of("ALL"));
        Set<String> waits = new HashSet<>(Set.of("ALL"));
        Later.Wait wait = later.joins(places.get(place).id, joined.toString());
        int steps = random.nextInt(5);
        if (steps > 0) {
            wait.offered(joined.plusDays(10).toString());
            funnel.add("OFFERED");
            waits.add("offer");
        }
        if (steps > 1) {
            wait.accepted(joined.plusDays(12).toString());
            funnel.add("ACCEPTED");
            waits.add("answer");
        }
        if (steps > 2) {
            LocalDate start = joined.plusDays(20);
            Life life = ends(wait.started(start.toString()), place, start).life;
            funnel.add("STARTED");
            funnel.addAll(stages(life));
            waits.add("start");
        } else if (random.nextInt(3) == 0) {
            wait.gaveUp(joined.plusDays(30).toString());
            waits.add("gave-up");
        } else {
            waits.add("waiting");
        }
        add("funnels/queue", place, joined, funnel);
        add("waits/queue", place, joined, waits);
    }

    /** Somebody takes part, perhaps once more somewhere else, and is handed over and followed up. */
    private void follows(Story story, Later later, int place, LocalDate start) {
        Who who = Who.woman();
        Told first = ends(story.starts(places.get(place).id, start.toString(), who), place, start);
        handOff(later, first);
        Optional<Told> second = again(story, place, start, who);
        boolean sameDay = second.filter(it -> it.life.end.isPresent() && it.life.end.equals(first.life.end))
                .isPresent();
        if (!sameDay) {
            followUp(later, first);
            second.ifPresent(it -> followUp(later, it));
        }
    }

    /** Perhaps somewhere else of the same association. */
    private Optional<Told> again(Story story, int place, LocalDate start, Who who) {
        int other = random.nextInt(places.size());
        if (random.nextInt(4) > 0 || places.get(other).association != places.get(place).association) {
            return Optional.empty();
        }
        LocalDate day = start.plusDays(1L + random.nextInt(100));
        return Optional.of(ends(story.starts(places.get(other).id, day.toString(), who), other, day));
    }

    private Told ends(Participation one, int place, LocalDate start) {
        LocalDate end = start.plusDays(20L + random.nextInt(300));
        int after = random.nextInt(6);
        if (after == 0 || end.isAfter(LAST_TOLD)) {
            return told(one, place, start, Optional.empty(), false);
        }
        if (after == 1) {
            one.endsUntold(end.toString(), "CONSENT_WITHDRAWN");
        } else {
            one.ends(end.toString(), after < 4 ? Situations.works("SELF_EMPLOYED", 50) : Situations.jobseeker());
        }
        return told(one, place, start, Optional.of(end), after == 2 || after == 3);
    }

    private Told told(Participation one, int place, LocalDate start, Optional<LocalDate> end, boolean success) {
        Life life = new Life(place, start, end, success, random.nextLong());
        lives.add(life);
        Set<String> figures = new HashSet<>(stages(life));
        figures.add("ALL");
        add("funnels/started", place, start, figures);
        return new Told(one, life);
    }

    private static Set<String> stages(Life life) {
        return life.success ? Set.of("CLOSED", "SUCCESS") : life.end.isPresent() ? Set.of("CLOSED") : Set.of();
    }

    private void handOff(Later later, Told of) {
        LocalDate day = of.life.start.plusDays(random.nextInt(120));
        UUID id = later.offered(of.one, day.toString());
        Set<String> figures = new HashSet<>(Set.of("ALL"));
        int days = List.of(0, 3, 3, 20).get(random.nextInt(4));
        if (days == 0) {
            figures.add("OVERDUE");
        } else {
            later.accepted(id, of.one, day.plusDays(days).toString());
            figures.add(days < 7 ? "IN_TIME" : "LATE");
            if (random.nextInt(4) > 0) {
                later.takenOver(id, of.one, day.plusDays(days + 2L).toString());
                figures.add("contact");
            }
        }
        add("waits/hand-offs", of.life.place, day, figures);
    }

    private void followUp(Later later, Told of) {
        if (of.life.end.isEmpty()) {
            return;
        }
        LocalDate end = of.life.end.get();
        int months = random.nextInt(3) > 0 ? 6 : 12;
        LocalDate due = end.plusMonths(months);
        UUID id = later.booked(of.one, months, end.toString(), due.toString());
        String state = due.isAfter(TODAY) ? "NOT_DUE" : "NOT_ASKED";
        if (!due.isAfter(LAST_TOLD) && random.nextInt(4) > 0) {
            state = List.of("WORKING", "WORKING", "NOT_WORKING", "UNTOLD", "NOT_REACHED", "DECLINED")
                    .get(random.nextInt(6));
            boolean answered = state.contains("WORK") || state.equals("UNTOLD");
            later.answered(
                    id,
                    of.one,
                    months,
                    due.toString(),
                    answered ? "ANSWERED" : state,
                    state.contains("WORK") ? Optional.of(state.equals("WORKING")) : Optional.empty());
        }
        Set<String> figures = new HashSet<>();
        String head = state.equals("NOT_DUE")
                ? state
                : Set.of("WORKING", "NOT_WORKING", "UNTOLD").contains(state) ? "ANSWERED" : "NOT_ANSWERED";
        for (String row : List.of(state, head, "ALL")) {
            figures.add(row + " " + months);
            figures.add(row + " ALL");
        }
        add("follow-ups", of.life.place, due, figures);
    }

    private void add(String table, int place, LocalDate day, Set<String> figures) {
        counted.add(new One(table, place, day, figures, random.nextLong()));
    }
}
