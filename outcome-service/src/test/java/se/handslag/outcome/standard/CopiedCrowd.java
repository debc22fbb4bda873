package se.handslag.outcome.standard;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.handslag.kit.contract.participations.Situation;
import se.handslag.kit.contract.participations.StudyStatus;
import se.handslag.kit.contract.participations.WorkStatus;
import se.handslag.kit.event.OutgoingEvent;
import se.handslag.outcome.scope.Scope;
import se.handslag.outcome.story.Participation;
import se.handslag.outcome.story.Story;
import se.handslag.outcome.story.Who;

/**
 * Random people of some associations, skewed as real ones are, who can be told of any number of times: so that from the figures
 * of some tellings it can be seen who is counted in which. In some crowds nobody is anonymous, everybody was asked, nobody takes
 * part again or has several livelihoods: there figures follow from each other that elsewhere do not.
 */
final class CopiedCrowd {
    /** After all that is told. */
    static final Instant AS_OF = Instant.parse("2020-07-01T08:00:00Z");

    private static final LocalDate FIRST = LocalDate.parse("2018-01-01");
    private static final List<String> SOURCES =
            List.of("SJUKPENNING", "SJUKERSATTNING", "A_KASSA", "AKTIVITETSSTOD", "FORSORJNINGSSTOD", "STUDIESTOD");
    private static final List<String> WORK = List.of("SELF_EMPLOYED", "WORKS_SUBSIDISED", "WORKS_UNSUBSIDISED");
    private static final List<String> REASONS = List.of("COMPLETED_AS_PLANNED", "TOO_ILL", "MOVED", "OTHER");

    private final Random random;
    private final boolean nobodyAnonymous;
    private final boolean everybodyAsked;
    private final boolean once;
    private final boolean single;
    private final List<Story> stories = new ArrayList<>();
    private final List<Integer> known = new ArrayList<>();
    private final List<Place> places = new ArrayList<>();
    private final List<Somebody> people = new ArrayList<>();
    private final UUID programme;
    private final List<Scope> scopes =
            new ArrayList<>(List.of(new Scope.Nation(), new Scope.County("01"), new Scope.County("08")));

    private record Place(UUID id, int association) {}

    /** Takes part, and perhaps once more. */
    private record Somebody(int association, boolean anonymous, Who like, List<Stay> stays) {}

    private record Stay(int place, LocalDate from, LocalDate to, String reason, Optional<Situation> after) {}

    CopiedCrowd(Random random) {
        this.random = random;
        nobodyAnonymous = random.nextBoolean();
        everybodyAsked = random.nextBoolean();
        once = random.nextBoolean();
        single = random.nextBoolean();
        for (int i = 0; i < 3; i++) {
            String municipality = i == 0 ? "0180" : "0880";
            stories.add(new Story().registeredIn(municipality));
            scopes.add(new Scope.OfAssociation(stories.get(i).association()));
        }
        programme = stories.getFirst()
                .programme(
                        "Program", stories.get(1).association(), stories.get(2).association());
        scopes.add(new Scope.Programme(programme));
        for (int association = 0; association < stories.size(); association++) {
            people(association);
        }
        stories.forEach(story -> known.add(story.events().size()));
    }

    private void people(int association) {
        Story story = stories.get(association);
        int interventions = 1 + random.nextInt(3);
        for (int i = 0; i < interventions; i++) {
            UUID id = random.nextInt(3) == 0
                    ? story.esfIntervention("I" + i, programme, "088" + i)
                    : story.intervention("I" + i, "af");
            places.add(new Place(id, association));
            scopes.add(new Scope.OfIntervention(id));
            for (int n = 3 + random.nextInt(60); n > 0; n--) {
                people.add(somebody(association, places.size() - 1));
            }
        }
    }

    List<Scope> scopes() {
        return scopes;
    }

    /** How many different people there are. */
    int people() {
        return people.size();
    }

    /** All that is told if there are so many of each. */
    List<OutgoingEvent> events(int... each) {
        List<Integer> before =
                stories.stream().map(story -> story.events().size()).toList();
        for (int i = 0; i < each.length; i++) {
            for (int n = each[i]; n > 0; n--) {
                tell(people.get(i));
            }
        }
        List<OutgoingEvent> events = new ArrayList<>();
        for (int i = 0; i < stories.size(); i++) {
            List<OutgoingEvent> all = stories.get(i).events();
            events.addAll(all.subList(0, known.get(i)));
            events.addAll(all.subList(before.get(i), all.size()));
        }
        return events;
    }

    private void tell(Somebody one) {
        Story story = stories.get(one.association);
        Who like = one.like;
        Who who =
                new Who(UUID.randomUUID(), like.sex(), like.age(), like.referredBy(), like.education(), like.before());
        for (Stay stay : one.stays) {
            UUID place = places.get(stay.place).id;
            Participation started = one.anonymous
                    ? story.anonymousStarts(place, stay.from.toString())
                    : story.starts(place, stay.from.toString(), who);
            if (!stay.to.isAfter(LocalDate.parse("2020-06-01"))) {
                stay.after.ifPresentOrElse(
                        after -> started.ends(stay.to.toString(), after),
                        () -> started.endsUntold(stay.to.toString(), stay.reason));
            }
        }
    }

    private Somebody somebody(int association, int place) {
        Who who = (random.nextBoolean() ? Who.woman() : Who.man())
                .aged(18 + random.nextInt(45))
                .educated(one(List.of("NONE", "COMPULSORY", "UPPER_SECONDARY", "POST_SECONDARY")))
                .before(!everybodyAsked && random.nextInt(8) == 0 ? null : situation());
        Who referred = new Who(
                who.id(), who.sex(), who.age(), one(List.of("AF", "FK", "KOMMUN")), who.education(), who.before());
        List<Stay> stays = new ArrayList<>(List.of(stay(place)));
        if (!once && random.nextInt(6) == 0) {
            List<Integer> own = IntStream.range(0, places.size())
                    .filter(i -> places.get(i).association == association)
                    .boxed()
                    .toList();
            stays.add(stay(own.get(random.nextInt(own.size()))));
        }
        return new Somebody(association, !nobodyAnonymous && random.nextInt(10) == 0, referred, stays);
    }

    private Stay stay(int place) {
        LocalDate from = FIRST.plusDays(random.nextInt(365));
        boolean told = random.nextInt(6) > 0;
        return new Stay(
                place,
                from,
                from.plusDays(20L + random.nextInt(700)),
                one(REASONS),
                told ? Optional.of(situation()) : Optional.empty());
    }

    private Situation situation() {
        List<StudyStatus> studies =
                random.nextInt(4) > 0 ? List.of() : List.of(new StudyStatus(Optional.empty(), percent()));
        return new Situation(work(), studies, random.nextBoolean(), livelihoods(), Optional.of(random.nextInt(100)));
    }

    private List<WorkStatus> work() {
        if (random.nextInt(3) > 0) {
            return List.of();
        }
        return single || random.nextInt(4) > 0
                ? List.of(new WorkStatus(one(WORK), percent()))
                : List.of(new WorkStatus(WORK.get(0), 25), new WorkStatus(WORK.get(1), 25));
    }

    private List<String> livelihoods() {
        if (random.nextInt(8) == 0) {
            return List.of("NONE");
        }
        return single || random.nextInt(4) > 0
                ? List.of(one(SOURCES))
                : Stream.of(one(SOURCES), one(SOURCES)).distinct().toList();
    }

    private int percent() {
        return 25 * (1 + random.nextInt(4));
    }

    /** The first far more often than the last. */
    private String one(List<String> of) {
        return of.get(random.nextInt(1 + random.nextInt(of.size())));
    }
}
