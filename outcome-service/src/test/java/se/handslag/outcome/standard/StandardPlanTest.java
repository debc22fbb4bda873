package se.handslag.outcome.standard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.handslag.outcome.counting.Period;
import se.handslag.outcome.scope.Inquiry;
import se.handslag.outcome.scope.Scope;
import se.handslag.outcome.scope.Territories;
import se.handslag.outcome.scope.Territory;
import se.handslag.outcome.sql.Query;
import se.handslag.outcome.sql.Rows;
import se.handslag.outcome.standard.Frames.Columns;
import se.handslag.outcome.story.Database;
import se.handslag.outcome.story.ManyAssociations;

/** However many associations there are, a report of one of them, of a programme or of one intervention reads its own rows only. */
@QuarkusTest
class StandardPlanTest {
    private static final Period HALF_YEAR = new Period(LocalDate.parse("2018-01-01"), LocalDate.parse("2018-06-30"));
    private static final Instant AS_OF = Instant.parse("2018-12-31T00:00:00Z");
    private final Database database;
    private final Rows rows;
    private final Territories territories;
    private final Persons persons;
    private final EsfPersons esf;

    StandardPlanTest(Database database, Rows rows, Territories territories, Persons persons, EsfPersons esf) {
        this.database = database;
        this.rows = rows;
        this.territories = territories;
        this.persons = persons;
        this.esf = esf;
    }

    @BeforeEach
    void fill() throws SQLException {
        ManyAssociations.fill(database);
    }

    @Test
    void anAssociationsParticipationsAreFoundByIt() {
        findsItsOwn(new Scope.OfAssociation("plan-1"), "participation_span_by_association");
    }

    @Test
    void anInterventionsParticipationsAreFoundByItOrItsAssociation() throws SQLException {
        String one = database.texts("select intervention_id from intervention_fact where name = 'I1'")
                .getFirst();
        findsItsOwn(new Scope.OfIntervention(UUID.fromString(one)), "participation_span_by_");
    }

    @Test
    void aProgrammesParticipationsAreFoundByItsInterventionsOrTheirAssociations() {
        Scope programme = new Scope.Programme(ManyAssociations.PROGRAMME);
        Territory territory = territories.find(programme, AS_OF).orElseThrow();
        assertEquals(12, territory.numbers().size());
        assertEquals(3, territory.around().size());
        findsItsOwn(programme, "participation_span_by_");
    }

    private void findsItsOwn(Scope scope, String index) {
        Territory territory = territories.find(scope, AS_OF).orElseThrow();
        for (String plan : plans(new Inquiry(scope, HALF_YEAR, AS_OF), territory)) {
            assertTrue(plan.contains(index), plan);
            assertFalse(plan.contains("Seq Scan on participation_span"), plan);
        }
    }

    private List<String> plans(Inquiry inquiry, Territory territory) {
        Columns base = new Columns("s.base", 1);
        return Stream.of(
                        Frames.ran(inquiry, territory, base),
                        Frames.ended(inquiry, territory, base),
                        persons.query(inquiry, territory),
                        esf.query(inquiry, territory))
                .map(this::plan)
                .toList();
    }

    private String plan(Query query) {
        return String.join(
                "\n",
                rows.list(
                        "explain " + query.sql(),
                        row -> row.getString(1),
                        query.parameters().toArray()));
    }
}
