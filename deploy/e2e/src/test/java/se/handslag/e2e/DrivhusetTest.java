package se.handslag.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** One front door: each person has one plan across the agencies, and whoever opens it sees all of it. */
class DrivhusetTest {

    @Test
    void onePlanForEachPersonWithAStepOfEachAgency() {
        UndertakingsTest.loaded("drivhuset");
        AgencySystem oxelosund = new AgencySystem(TheStack.get(), "kommun-oxelosund");
        List<String> persons = oxelosund
                .request()
                .queryParam("limit", 100)
                .get("/participants")
                .then()
                .statusCode(200)
                .extract()
                .path("items.id");
        assertThat(persons).hasSizeGreaterThanOrEqualTo(8);
        for (String person : persons.subList(0, 8)) {
            List<String> owners = oxelosund
                    .get("/participants/" + person + "/plan")
                    .then()
                    .statusCode(200)
                    .extract()
                    .path("steps.ownerAgency");
            assertThat(owners).containsExactlyInAnyOrder("kommun-oxelosund", "af", "fk", "region-sormland");
        }
    }
}
