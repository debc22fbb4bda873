package se.handslag.intervention.codelist;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.handslag.kit.problem.ProblemTypes;
import se.handslag.kit.testing.rest.Api;
import se.handslag.kit.testing.token.Tokens;

@QuarkusTest
class CodeListTest {

    @ParameterizedTest
    @EnumSource(CodeList.class)
    void everyListHasValuesWithLabelsInBothLanguages(CodeList list) {
        Api.as(Tokens.agency("af"))
                .get("/code-lists/" + list.path())
                .then()
                .statusCode(200)
                .body("name", equalTo(list.path()))
                .body("items", hasSize(greaterThan(1)))
                .body("items.label.sv", everyItem(not(Matchers.emptyString())))
                .body("items.label.en", everyItem(not(Matchers.emptyString())));
    }

    @Test
    void aCaseworkerReadsTheExitReasons() {
        Api.as(Tokens.agency("af"))
                .get("/code-lists/exit-reason")
                .then()
                .body("items.code", hasItems("COMPLETED_AS_PLANNED", "CONSENT_WITHDRAWN", "WRONGLY_REGISTERED"))
                .body("items.find { it.code == 'WRONGLY_REGISTERED' }.label.sv", equalTo("Felregistrering"));
    }

    @Test
    void aListThatHasNotChangedIsNotSentAgain() {
        Api.as(Tokens.agency("af"))
                .header("If-None-Match", "\"0\"")
                .get("/code-lists/referrer")
                .then()
                .statusCode(304);
    }

    @Test
    void thereIsNoOtherList() {
        Api.as(Tokens.agency("af")).get("/code-lists/diagnosis").then().spec(Api.problem(ProblemTypes.NOT_FOUND));
    }
}
