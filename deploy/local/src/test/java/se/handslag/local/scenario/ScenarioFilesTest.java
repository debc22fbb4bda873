package se.handslag.local.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.handslag.local.scenario.file.Agency;
import se.handslag.local.scenario.file.Group;
import se.handslag.local.scenario.file.Intervention;
import se.handslag.local.scenario.file.LocalGroup;
import se.handslag.local.scenario.file.Scenario;
import se.handslag.local.scenario.file.ScenarioFile;
import se.handslag.local.scenario.person.Person;
import se.handslag.local.scenario.person.Persons;
import se.handslag.local.servers.ProjectRoot;

/** Every file holds together and says what was published, before anything is loaded. */
class ScenarioFilesTest {

    static Stream<Scenario> scenarios() {
        return ScenarioFile.names(ProjectRoot.find()).stream().map(ScenarioFilesTest::read);
    }

    @Test
    void everyUndertakingHasItsFile() {
        assertEquals(
                List.of(
                        "ciceron",
                        "coompanion-sormland",
                        "drivhuset",
                        "esf-utrikesfodda-kvinnor",
                        "isak",
                        "kalejdo",
                        "kalmar-lan-2018",
                        "kalmar-lan-kommunernas-projekt",
                        "lokala-samverkansgrupper",
                        "mia",
                        "rar-sormland",
                        "sokandelots",
                        "tris",
                        "vagen-till-sjalvforsorjning"),
                ScenarioFile.names(ProjectRoot.find()));
    }

    @Test
    void noTwoScenariosMakeTheSamePerson() {
        List<Integer> lanes = scenarios().map(Scenario::lane).toList();
        assertEquals(lanes.size(), Set.copyOf(lanes).size());
        lanes.forEach(lane -> assertTrue(lane >= 0 && lane < 16));
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void saysWhatIsToBeFound(Scenario scenario) {
        assertFalse(scenario.figures().isEmpty());
        scenario.figures().forEach(figure -> assertTrue(figure.listed().isPresent() || figure.report() != null));
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void everybodyStartsAndEndsOnWeekdaysWithinTheIntervention(Scenario scenario) {
        for (Person person : new Persons(scenario).inGroups(scenario)) {
            Intervention intervention = scenario.intervention(person.group().intervention());
            assertFalse(person.startedOn().isBefore(intervention.startsOn()), intervention.key());
            assertWeekday(person.startedOn());
            person.endedOn().ifPresent(end -> {
                assertFalse(end.isBefore(person.startedOn()), intervention.key());
                assertTrue(intervention.endsOn() == null || !end.isAfter(intervention.endsOn()));
                assertWeekday(end);
            });
        }
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void whoRegistersAParticipationCarriesItOut(Scenario scenario) {
        for (Group group : scenario.groups()) {
            List<String> carriers = scenario.intervention(group.intervention()).carriedOutBy();
            assertTrue(carriers.contains(group.agency()), group.toString());
            if (group.plan() != null) {
                group.plan().steps().forEach(step -> assertTrue(carriers.contains(step.agency()), group.toString()));
            }
            assertEquals(group.closed() == null, group.after() == null, group.toString());
        }
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void everyMunicipalityHasItsLocalGroupWithItsOwnKommunInIt(Scenario scenario) {
        var groups = scenario.localGroups().stream()
                .collect(Collectors.toMap(LocalGroup::municipality, LocalGroup::members));
        scenario.associations()
                .forEach(one -> assertTrue(groups.keySet().containsAll(one.municipalities()), one.code()));
        for (Agency agency : scenario.agencies()) {
            if (agency.municipality() != null && scenario.frames().size() == 1) {
                assertTrue(groups.get(agency.municipality()).contains(agency.code()), agency.code());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void personsAreTheSameEveryTimeAndDistinct(Scenario scenario) {
        List<Person> persons = new Persons(scenario).inGroups(scenario);
        assertEquals(persons, new Persons(scenario).inGroups(scenario));
        Set<String> numbers = new HashSet<>();
        persons.forEach(person -> assertTrue(numbers.add(person.identity().number())));
    }

    /** Published: 229 participants, 156 closed, 40 % of them to work or study and 40 % jobseekers, about 6 months. */
    @Test
    void kalmarLan2018AddsUpToThePublishedFigures() {
        Scenario kalmar = read("kalmar-lan-2018");
        List<Person> persons = new Persons(kalmar).inGroups(kalmar);
        List<Person> closed =
                persons.stream().filter(person -> person.endedOn().isPresent()).toList();
        assertEquals(229, persons.size());
        assertEquals(156, closed.size());
        assertEquals(
                62,
                closed.stream()
                        .filter(person -> person.group().after().isWorkOrStudy())
                        .count());
        assertEquals(
                62,
                closed.stream()
                        .map(person -> person.group().after())
                        .filter(after -> !after.isWorkOrStudy() && after.registeredAtAf())
                        .count());
        double days = closed.stream()
                .mapToLong(person ->
                        person.endedOn().get().toEpochDay() - person.startedOn().toEpochDay() + 1)
                .average()
                .orElseThrow();
        assertEquals(6.0, days / 30.4375, 0.25);
    }

    /** Published: 2,500 persons in 5 associations and 11 municipalities, each with an assessment and a plan. */
    @Test
    void miaIsInFullSizeAndEverybodyHasAPlan() {
        Scenario mia = read("mia");
        assertEquals(2500, mia.groups().stream().mapToInt(Group::persons).sum());
        assertEquals(5, mia.associations().size());
        assertEquals(11, mia.interventions().size());
        mia.groups().forEach(group -> assertFalse(group.plan().steps().isEmpty()));
        assertEquals(100_000_000, mia.programmes().getFirst().esfKronor());
    }

    /** Published: 382 of 418 persons so far, 70 % in some occupation, 21 million kronor, ESF two thirds. */
    @Test
    void theMunicipalitiesProjectAddsUpToThePublishedFigures() {
        Scenario project = read("kalmar-lan-kommunernas-projekt");
        assertEquals(382, project.groups().stream().mapToInt(Group::persons).sum());
        List<Group> closed = project.groups().stream()
                .filter(group -> group.closed() != null)
                .toList();
        int occupied = closed.stream()
                .filter(group -> group.after().isWorkOrStudy() || group.after().placement())
                .mapToInt(Group::persons)
                .sum();
        assertEquals(
                70, 100 * occupied / closed.stream().mapToInt(Group::persons).sum());
        assertEquals(2L * 21_000_000 / 3, project.programmes().getFirst().esfKronor());
    }

    private static Scenario read(String name) {
        return ScenarioFile.read(ProjectRoot.find(), name);
    }

    private static void assertWeekday(LocalDate day) {
        assertFalse(EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY).contains(day.getDayOfWeek()));
    }
}
