package se.handslag.participant.codes;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.handslag.kit.testing.rest.Api;
import se.handslag.participant.story.Town;

/** Codes that stand in notices on agencies' topics say nothing of a person's health (R3.5). */
@QuarkusTest
class CodesOfNoticesTest {
    private static final List<String> OF_HEALTH = List.of(
            "ill",
            "illness",
            "sick",
            "health",
            "medical",
            "physician",
            "diagnosis",
            "sjuk",
            "hälsa",
            "läkar",
            "medicin",
            "diagnos",
            "vård");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "decline-reasons",
                "recall-reasons",
                "information-needs",
                "waitlist-reasons",
                "replan-reasons",
                "extension-reasons"
            })
    void theListIsOfNobodysHealth(String list) {
        var codes = Api.as(Town.AF.token()).get("hand-off-codes/" + list).then().statusCode(200);
        List<String> all = Stream.of("code", "termSv", "termEn")
                .flatMap(what -> codes.extract().<List<String>>path("items." + what).stream())
                .toList();
        assertThat(all).isNotEmpty();
        List<String> words = all.stream()
                .flatMap(text -> Stream.of(text.toLowerCase(Locale.ROOT).split("[^a-zåäö]+", -1)))
                .toList();
        assertThat(words).noneMatch(word -> OF_HEALTH.stream()
                .anyMatch(taboo -> taboo.equals("ill") ? word.equals(taboo) : word.startsWith(taboo)));
    }
}
