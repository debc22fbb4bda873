package se.handslag.outcome.veil;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import se.handslag.outcome.counting.Period;
import se.handslag.outcome.disclosure.Dimension;
import se.handslag.outcome.scope.Scope;

/** Closed participations of some associations, skewed as real ones are, and every question that can be asked about them. */
final class World {
    static final int LIMIT = 5;
    static final Dimension SEXES = Dimension.of(List.of("FEMALE", "MALE"));
    static final Dimension RESULTS = Dimension.of(List.of("UNMEASURED", "MEASURED"))
            .add("MEASURED", "WORK")
            .add("MEASURED", "JOBSEEKER")
            .add("MEASURED", "OTHER");
    static final Dimension REASONS = Dimension.of(List.of("AS_PLANNED", "TOO_ILL", "MOVED", "DECEASED"));
    static final String PROGRAMME = "00000000-0000-0000-0000-000000000001";
    private static final int FIRST = 2021 * 4 + 1;
    private static final int QUARTERS = 10;

    private final List<One> all = new ArrayList<>();
    private final Map<Integer, Integer> associations = new HashMap<>();
    private final Map<Integer, String> counties = new HashMap<>();
    private final Set<Integer> programme;

    /** A participation; the key is different for each, and so are sums of keys. */
    record One(int intervention, int quarter, String sex, String result, String reason, long key) {}

    /** A question: whose figures, and of when. */
    record Question(Scope scope, Set<Integer> interventions, Period period) {
        /** True if figures are made for it; others are sums of these, if each of them is shown, and never told else. */
        boolean ofTheCalendar() {
            int length = Calendar.quarter(period.to()) - Calendar.quarter(period.from()) + 1;
            return length == 1 || length == 2 || length == 4 || length > 1000;
        }
    }

    World(Random random) {
        int intervention = 0;
        int size = 20 + random.nextInt(250);
        for (int association = 1; association <= 1 + random.nextInt(4); association++) {
            counties.put(association, random.nextInt(3) == 0 ? "01" : "02");
            int many = 1 + random.nextInt(4);
            for (int i = 0; i < many; i++) {
                intervention++;
                associations.put(intervention, association);
                int start = random.nextInt(QUARTERS);
                int share = 1 + random.nextInt(size) / many;
                for (int n = 0; n < share; n++) {
                    all.add(one(random, intervention, start));
                }
            }
        }
        programme = associations.keySet().stream()
                .filter(any -> random.nextInt(3) == 0)
                .collect(Collectors.toSet());
    }

    private static One one(Random random, int intervention, int start) {
        int quarter = FIRST + Math.min(QUARTERS - 1, start + random.nextInt(1 + random.nextInt(QUARTERS)));
        return new One(
                intervention,
                quarter,
                random.nextInt(5) < 3 ? "FEMALE" : "MALE",
                pick(random, List.of("WORK", "WORK", "JOBSEEKER", "OTHER", "OTHER", "UNMEASURED")),
                random.nextInt(3) > 0 ? "AS_PLANNED" : pick(random, List.of("TOO_ILL", "TOO_ILL", "MOVED", "DECEASED")),
                random.nextLong());
    }

    private static String pick(Random random, List<String> from) {
        return from.get(random.nextInt(from.size()));
    }

    List<One> all() {
        return all;
    }

    /** Every scope in every period of the calendar, and in runs of quarters. */
    List<Question> questions() {
        List<Question> questions = new ArrayList<>();
        for (Period period : periods()) {
            associations.values().stream()
                    .distinct()
                    .forEach(number -> questions.add(
                            new Question(new Scope.OfAssociation("a" + number), interventions(number), period)));
            associations
                    .keySet()
                    .forEach(number -> questions.add(new Question(
                            new Scope.OfIntervention(new java.util.UUID(1, number)), Set.of(number), period)));
            questions.add(new Question(new Scope.Nation(), associations.keySet(), period));
            counties.values().stream()
                    .distinct()
                    .forEach(county -> questions.add(new Question(
                            new Scope.County(county),
                            associations.keySet().stream()
                                    .filter(one ->
                                            counties.get(associations.get(one)).equals(county))
                                    .collect(Collectors.toSet()),
                            period)));
            if (!programme.isEmpty()) {
                questions.add(
                        new Question(new Scope.Programme(java.util.UUID.fromString(PROGRAMME)), programme, period));
            }
        }
        return questions;
    }

    private static List<Period> periods() {
        List<Period> periods = new ArrayList<>();
        periods.add(period(0, 5000 * 4));
        for (int length : List.of(1, 2, 3, 4, 6, 8)) {
            for (int first = 2021 * 4; first + length <= 2024 * 4; first += length == 3 ? 1 : Math.min(length, 4)) {
                periods.add(period(first, first + length));
            }
        }
        return periods;
    }

    private static Period period(int from, int until) {
        return new Period(Calendar.start(from), Calendar.start(until).minusDays(1));
    }

    private Set<Integer> interventions(int association) {
        return associations.keySet().stream()
                .filter(one -> associations.get(one) == association)
                .collect(Collectors.toSet());
    }

    /** All that a service would count to answer. */
    Population<One> population(Question question) {
        Set<Integer> touched = question.interventions().stream()
                .filter(associations::containsKey)
                .map(associations::get)
                .collect(Collectors.toSet());
        Map<Integer, Site> sites = new HashMap<>();
        for (int number : touched) {
            List<Integer> quarters = all.stream()
                    .filter(one -> associations.get(one.intervention) == number)
                    .map(One::quarter)
                    .sorted()
                    .toList();
            Dimension places = new Dimension();
            interventions(number).stream().sorted().forEach(one -> {
                String municipality = "in-" + one % 2;
                if (!places.knows(municipality)) {
                    places.add(Dimension.ALL, municipality);
                }
                places.add(municipality, Integer.toString(one));
            });
            sites.put(
                    number,
                    new Site(
                            Optional.of(new Calendar(quarters.getFirst(), quarters.getLast())),
                            places,
                            counties.get(number)));
        }
        Crowd<One> crowd = new Crowd<>();
        all.stream()
                .filter(one -> touched.contains(associations.get(one.intervention)))
                .forEach(one ->
                        crowd.add(associations.get(one.intervention), one.intervention, one.quarter, one.sex, one, 1));
        return Population.of(
                new Setting(question.scope(), question.period(), LIMIT, SEXES, sites, question.interventions()),
                crowd,
                Optional.empty());
    }
}
