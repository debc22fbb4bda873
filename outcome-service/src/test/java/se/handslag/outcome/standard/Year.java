package se.handslag.outcome.standard;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import se.handslag.kit.contract.participations.Situation;
import se.handslag.outcome.counting.Period;
import se.handslag.outcome.story.Participation;
import se.handslag.outcome.story.Situations;
import se.handslag.outcome.story.Story;
import se.handslag.outcome.story.Who;

/**
 * A year of an association: lives, and of whom it turned out that they are one. What is to be counted is worked out here
 * from the lives, as plainly as can be.
 *
 * @param merges persons by number: the first goes on as the second, who has a higher number
 */
record Year(List<Life> lives, Map<Integer, Integer> merges) {
    /** Of the interventions; the second is carried out in several. */
    static final List<String> MUNICIPALITIES = List.of("0881", "SEVERAL", "0880", "0882");

    /** The year asked about. */
    static final Period PERIOD = new Period(LocalDate.parse("2018-01-01"), LocalDate.parse("2018-12-31"));

    /** After all that is told, and before what is told {@link #later}. */
    static final Instant AS_OF = Instant.parse("2020-01-01T00:00:00Z");

    /** Tells all of it; the answer are the ids of the interventions. */
    List<UUID> tell(Story story) {
        story.registered();
        UUID programme = story.programme("Program");
        List<UUID> interventions = List.of(
                story.esfIntervention("Ett", programme, "0881"),
                story.esfIntervention("Två", programme, "0881", "0882"),
                story.intervention("Tre", "fk"),
                story.esfIntervention("Fyra", programme, "0882"));
        story.counted(story.countOnly("Konferens"), "2018-03-03", 75);
        Map<Integer, Who> people = new HashMap<>();
        for (Life life : lives) {
            story.at("2018-01-01T08:00:00Z");
            tell(story, life, interventions.get(life.intervention()), people);
        }
        merges.forEach((one, other) -> {
            if (people.containsKey(one) && people.containsKey(other)) {
                story.at("2019-06-01T08:00:00Z").merged(people.get(one), people.get(other));
            }
        });
        return interventions;
    }

    private static void tell(Story story, Life life, UUID intervention, Map<Integer, Who> people) {
        String start = life.startedOn().toString();
        Participation one = life.anonymous()
                ? story.anonymousStarts(intervention, start)
                : story.starts(intervention, start, people.computeIfAbsent(life.person(), any -> who(life)));
        String end = life.firstEnd().toString();
        story.at("2019-02-01T08:00:00Z");
        switch (life.ending()) {
            case NONE -> {}
            case WORK -> one.ends(end, Situations.works("SELF_EMPLOYED", 50));
            case LIVELIHOOD -> one.ends(end, Situations.livingOn("SJUKPENNING", "A_NEW_ONE"));
            case UNTOLD -> one.endsUntold(end, "CONSENT_WITHDRAWN");
            case CORRECTED -> {
                one.ends(end, Situations.nothing());
                story.at("2019-03-01T08:00:00Z");
                one.corrected(life.endedOn().orElseThrow().toString(), Situations.studies(50));
            }
            case VOIDED -> one.voided(end);
        }
    }

    private static Who who(Life life) {
        Who who =
                switch (life.sex()) {
                    case "FEMALE" -> Who.woman();
                    case "MALE" -> Who.man();
                    default -> Who.somebody();
                };
        Situation before = life.person() % 2 == 0 ? Situations.livingOn("SJUKPENNING") : Situations.studies(50);
        return who.aged(20 + life.person()).before(life.knownBefore() ? before : null);
    }

    /** More, told later: of an intervention that nobody may have been in before, with codes that nobody had met. */
    static void later(Story story, UUID intervention) {
        story.at("2020-02-01T08:00:00Z");
        Who man = Who.man().educated("A_NEW_LEVEL").before(Situations.works("A_NEW_KIND", 50));
        story.starts(intervention, "2018-01-01", man).ends("2018-02-01", Situations.livingOn("A_LATER_ONE"));
        story.starts(intervention, "2018-01-01", man).endsUntold("2018-02-01", "A_NEW_REASON");
    }

    /** Those that ran on any day of the year. */
    Stream<Life> ran() {
        return lives.stream().filter(life -> !life.voided() && PERIOD.meets(life.startedOn(), life.endedOn()));
    }

    Stream<Life> closed() {
        return ran().filter(life ->
                life.endedOn().filter(end -> !end.isAfter(PERIOD.to())).isPresent());
    }

    /** Closed, and known before and after. */
    Stream<Life> measured() {
        return closed().filter(life -> life.knownBefore() && life.knownAfter());
    }

    /** Closed, known before, and lost after. */
    Stream<Life> lost() {
        return closed().filter(life -> life.knownBefore() && !life.knownAfter());
    }

    /** How many people took part. */
    long persons() {
        return ran().filter(life -> !life.anonymous())
                .map(life -> survivor(life.person()))
                .distinct()
                .count();
    }

    private int survivor(int person) {
        boolean bothTold = merges.containsKey(person) && took(person) && took(merges.get(person));
        return bothTold ? survivor(merges.get(person)) : person;
    }

    private boolean took(int person) {
        return lives.stream().anyMatch(life -> life.person() == person);
    }

    /** What it holds that may go wrong. */
    Optional<String> has(String what) {
        boolean there =
                switch (what) {
                    case "anonymous" -> closed().anyMatch(Life::anonymous);
                    case "voided" -> lives.stream().anyMatch(Life::voided);
                    case "corrected" -> closed().anyMatch(life -> life.ending() == Life.Ending.CORRECTED);
                    case "lost" -> lost().findAny().isPresent();
                    case "not asked before" -> closed().anyMatch(life -> !life.anonymous() && !life.knownBefore());
                    case "of unknown sex" -> ran().anyMatch(life -> life.sex().equals("UNKNOWN"));
                    case "in several municipalities" -> ran().anyMatch(life -> life.intervention() == 1);
                    case "again" -> ran().filter(life -> !life.anonymous()).count() > persons();
                    case "merged" -> lives.stream().anyMatch(life -> survivor(life.person()) != life.person());
                    case "outside the year" ->
                        lives.stream().filter(life -> !life.voided()).count() > ran().count();
                    default -> throw new IllegalArgumentException(what);
                };
        return there ? Optional.of(what) : Optional.empty();
    }
}
