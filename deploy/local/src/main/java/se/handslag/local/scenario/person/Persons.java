package se.handslag.local.scenario.person;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.handslag.local.scenario.file.Group;
import se.handslag.local.scenario.file.Offer;
import se.handslag.local.scenario.file.Scenario;
import se.handslag.local.scenario.file.Span;
import se.handslag.local.scenario.person.Person.Identity;

/** Makes a scenario's persons: the same every time. */
public final class Persons {

    private static final List<String> GIVEN = List.of("Testa", "Provita", "Exempla", "Fiktor", "Dummert", "Syntea");
    private static final List<String> FAMILY_FIRST = List.of("Prov", "Test", "Exempel", "Fiktiv", "Mall", "Skiss");
    private static final List<String> FAMILY_LAST = List.of("qvist", "bergh", "lundh", "dahl", "holmen", "stroem");
    private static final int EVERY_NTH_HAS_SAMORDNINGSNUMMER = 25;

    private final PersonalNumbers numbers;
    private int made;

    public Persons(Scenario scenario) {
        this.numbers = new PersonalNumbers(scenario.seed(), scenario.lane());
    }

    /** Those of the groups, in the order of the file. */
    public List<Person> inGroups(Scenario scenario) {
        var persons = new ArrayList<Person>();
        for (Group group : scenario.groups()) {
            for (int i = 0; i < group.persons(); i++) {
                var place = new Spread(i, group.persons());
                Optional<LocalDate> end = Optional.ofNullable(group.closed())
                        .map(Group.Closed::span)
                        .map(place::day);
                persons.add(new Person(
                        persons.size(), identity(group.born(), group.sex()), group, place.day(group.started()), end));
            }
        }
        return persons;
    }

    /** Those of the offers, made after those of the groups. */
    public List<Offered> atTheDoor(Scenario scenario) {
        var offered = new ArrayList<Offered>();
        for (Offer offer : scenario.offers()) {
            for (int i = 0; i < offer.persons(); i++) {
                offered.add(new Offered(offered.size(), identity(null, null), offer));
            }
        }
        return offered;
    }

    private Identity identity(Span born, String sex) {
        int index = made++;
        String given = GIVEN.get(index % GIVEN.size());
        String family = FAMILY_FIRST.get(index / GIVEN.size() % FAMILY_FIRST.size())
                + FAMILY_LAST.get(index / (GIVEN.size() * FAMILY_FIRST.size()) % FAMILY_LAST.size());
        return index % EVERY_NTH_HAS_SAMORDNINGSNUMMER == EVERY_NTH_HAS_SAMORDNINGSNUMMER - 1
                ? new Identity("SAMORDNINGSNUMMER", numbers.samordningsnummer(born, sex), given, family)
                : new Identity("PERSONNUMMER", numbers.personnummer(born, sex), given, family);
    }

    /** The place of one person between the first and the last day of a span. */
    private record Spread(int index, int count) {

        LocalDate day(Span span) {
            long days = span.to().toEpochDay() - span.from().toEpochDay();
            LocalDate day = span.from().plusDays(count == 1 ? 0 : days * index / (count - 1));
            return switch (day.getDayOfWeek()) {
                case SATURDAY -> day.minusDays(1);
                case SUNDAY -> day.minusDays(2);
                default -> day;
            };
        }
    }
}
