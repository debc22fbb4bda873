package se.handslag.local.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import se.handslag.local.servers.ProjectRoot;

/** The file says what was published, before anything is loaded. */
class KalmarLan2018Test {

    private final Scenario scenario = ScenarioFile.read(ProjectRoot.find(), "kalmar-lan-2018");
    private final List<Person> persons = new Persons(scenario).inGroups(scenario);

    @Test
    void addsUpToThePublishedFigures() {
        var expected = scenario.expected();
        assertEquals(229, expected.participations());
        assertEquals(expected.participations(), persons.size());
        assertEquals(expected.closed(), closed(group -> true));
        assertEquals(expected.workOrStudy(), closed(group -> group.after().isWorkOrStudy()));
        assertEquals(expected.jobseekers(), closed(KalmarLan2018Test::isJobseeker));
        assertEquals(expected.other(), closed(group -> !group.after().isWorkOrStudy() && !isJobseeker(group)));
        assertEquals(
                expected.countOnly(),
                scenario.interventions().stream()
                        .flatMap(intervention -> intervention.counts().stream())
                        .mapToInt(Scenario.Count::persons)
                        .sum());
    }

    @Test
    void everybodyTookPartInThePeriodOnWeekdays() {
        var period = scenario.period();
        for (Person person : persons) {
            assertFalse(person.startedOn().isAfter(period.to()));
            assertWeekday(person.startedOn());
            person.endedOn().ifPresent(end -> {
                assertFalse(end.isBefore(period.from()) || end.isAfter(period.to()));
                assertTrue(end.isAfter(person.startedOn()));
                assertWeekday(end);
            });
        }
        assertTrue(persons.stream().anyMatch(person -> person.startedOn().getYear() == 2017));
    }

    @Test
    void theClosedLastedAboutSixMonths() {
        double days = persons.stream()
                .filter(person -> person.endedOn().isPresent())
                .mapToLong(person ->
                        person.endedOn().get().toEpochDay() - person.startedOn().toEpochDay() + 1)
                .average()
                .orElseThrow();
        assertEquals(6.0, days / 30.4375, 0.25);
    }

    /** A count of 1 to 4 would be hidden in the report, and others with it. */
    @Test
    void noResultOfAnInterventionIsTooSmallToBeShown() {
        var keys = scenario.groups().stream().map(Scenario.Group::intervention).collect(Collectors.toSet());
        for (String key : keys) {
            Predicate<Scenario.Group> here = group -> group.intervention().equals(key);
            assertTrue(closed(here.and(group -> group.after().isWorkOrStudy())) >= 5);
            assertTrue(closed(here.and(KalmarLan2018Test::isJobseeker)) >= 5);
        }
    }

    @Test
    void everyMunicipalityHasItsLocalGroupWithItsOwnKommunInIt() {
        var groups = scenario.localGroups().stream()
                .collect(Collectors.toMap(Scenario.LocalGroup::municipality, Scenario.LocalGroup::members));
        assertEquals(Set.copyOf(scenario.association().municipalities()), groups.keySet());
        for (Scenario.Agency agency : scenario.agencies()) {
            if (agency.municipality() != null) {
                assertTrue(groups.get(agency.municipality()).contains(agency.code()), agency.code());
            }
        }
    }

    @Test
    void whoRegistersAParticipationCarriesItOut() {
        for (Scenario.Group group : scenario.groups()) {
            assertTrue(scenario.interventions().stream()
                    .anyMatch(intervention -> intervention.key().equals(group.intervention())
                            && intervention.carriedOutBy().contains(group.agency())));
        }
    }

    @Test
    void personsAreTheSameEveryTimeAndDistinct() {
        assertEquals(persons, new Persons(scenario).inGroups(scenario));
        Set<String> numbers =
                persons.stream().map(person -> person.identity().number()).collect(Collectors.toSet());
        assertEquals(persons.size(), numbers.size());
    }

    private long closed(Predicate<Scenario.Group> which) {
        return persons.stream()
                .filter(person -> person.endedOn().isPresent())
                .map(Person::group)
                .filter(which)
                .count();
    }

    private static boolean isJobseeker(Scenario.Group group) {
        return !group.after().isWorkOrStudy() && group.after().registeredAtAf();
    }

    private static void assertWeekday(LocalDate day) {
        assertFalse(EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY).contains(day.getDayOfWeek()));
    }
}
