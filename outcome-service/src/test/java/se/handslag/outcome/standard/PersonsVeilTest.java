package se.handslag.outcome.standard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.handslag.outcome.document.Cell;
import se.handslag.outcome.document.Document;
import se.handslag.outcome.document.Row;
import se.handslag.outcome.plain.PlainService;
import se.handslag.outcome.scope.Inquiry;
import se.handslag.outcome.scope.Scope;
import se.handslag.outcome.scope.Territories;
import se.handslag.outcome.scope.Territory;
import se.handslag.outcome.story.Story;
import se.handslag.outcome.story.Who;

/** Where each took part once, persons are as many as participations: they are hidden where these are (R6.7). */
class PersonsVeilTest {
    private final Story story = new Story().registered();
    private final UUID programme = story.programme("Program");
    private final List<UUID> interventions = new ArrayList<>();
    private final PlainService service = new PlainService(5);

    @Test
    void threeInOneInterventionCannotBeFoundByThePersonsOfTheOthers() {
        began(3);
        began(6);
        began(40);
        service.tell(story.events());
        Scope association = new Scope.OfAssociation(story.association());
        Scope six = new Scope.OfIntervention(interventions.get(1));
        assertThat(persons(association, "persons")).isEqualTo("49");
        assertThat(persons(six, "persons")).isEqualTo("hidden");
        assertThat(persons(new Scope.OfIntervention(interventions.get(2)), "persons"))
                .isEqualTo("40");
        assertThat(persons(six, "participations")).isEqualTo("hidden");
        assertThat(persons(association, "esf-entries")).isEqualTo("49");
        assertThat(persons(six, "esf-entries")).isEqualTo("hidden");
    }

    @Test
    void sixInEachAreTold() {
        began(6);
        began(6);
        service.tell(story.events());
        for (UUID one : interventions) {
            assertThat(persons(new Scope.OfIntervention(one), "persons")).isEqualTo("6");
            assertThat(persons(new Scope.OfIntervention(one), "esf-entries")).isEqualTo("6");
        }
    }

    private void began(int persons) {
        UUID id = story.esfIntervention("I" + persons, programme, "088" + interventions.size());
        interventions.add(id);
        for (int i = 0; i < persons; i++) {
            story.starts(id, "2018-02-01", Who.woman());
        }
    }

    /** The sum line of a table for all. */
    private String persons(Scope scope, String table) {
        Territory territory =
                service.get(Territories.class).find(scope, Year.AS_OF).orElseThrow();
        Document report = service.get(Persons.class).of(new Inquiry(scope, Year.PERIOD, Year.AS_OF), territory);
        Row all = report.table(table).orElseThrow().rows().stream()
                .filter(row -> row.name().equals("ALL"))
                .findFirst()
                .orElseThrow();
        Cell.Counted count = (Cell.Counted) all.cells().getFirst();
        return count.number().isPresent() ? Long.toString(count.number().getAsLong()) : "hidden";
    }
}
