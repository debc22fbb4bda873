package se.handslag.gateway.localgroup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.handslag.kit.contract.agencies.LocalGroupRegistered;
import se.handslag.kit.event.ReceivedEvent;
import se.handslag.kit.event.Topics;
import se.handslag.kit.testing.ContractAssert;
import se.handslag.kit.testing.TopicReader;
import se.handslag.kit.testing.rest.Api;
import se.handslag.kit.testing.token.Tokens;

@QuarkusTest
class LocalGroupStoryTest {
    private final String caseworker = Tokens.agency("af");
    private Municipality town;

    @BeforeEach
    void settle() {
        town = new Municipality();
    }

    @Test
    void aRegisteredGroupIsReadByAllAndAnnounced() {
        town.registerGroup(List.of(town.seatOfUnit(), town.seatOfAf()))
                .statusCode(201)
                .header("Location", endsWith("/handslag/v1/local-groups/" + town.code))
                .header("ETag", "\"0\"")
                .body("municipality", equalTo(town.code));

        Api.as(caseworker)
                .get("local-groups/{municipality}", town.code)
                .then()
                .statusCode(200)
                .header("ETag", "\"0\"")
                .body("association", equalTo(town.association))
                .body("members.agency", contains(town.af, town.kommun))
                .body("members[0].unitId", nullValue())
                .body("members[1].unitId", equalTo(town.unit));
        Api.as(caseworker)
                .get("local-groups?limit=100")
                .then()
                .statusCode(200)
                .body("items.municipality", hasItem(town.code));

        ReceivedEvent event = announced(1);
        assertThat(event.subject()).isEqualTo(town.code);
        assertThat(event.as(LocalGroupRegistered.class).members())
                .extracting(LocalGroupRegistered.Member::agency)
                .containsExactly(town.af, town.kommun);
    }

    @Test
    void aChangeNeedsTheVersionThatWasReadAndIsAnnouncedInFull() {
        town.registerGroup(List.of(town.seatOfAf(), town.seatOfUnit()));
        var change = Municipality.change("Lokala chefer", List.of(town.seatOfAf(), Map.of("agency", town.kommun)));

        town.changeGroup("\"7\"", change).statusCode(412);
        town.changeGroup("\"0\"", change)
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("name", equalTo("Lokala chefer"))
                .body("members.unitId", contains(nullValue(), nullValue()));
        town.changeGroup("\"1\"", change).statusCode(200).header("ETag", "\"1\"");

        ReceivedEvent event = announced(2);
        assertThat(event.sequence()).isEqualTo(1);
        LocalGroupRegistered group = event.as(LocalGroupRegistered.class);
        assertThat(group.name()).isEqualTo("Lokala chefer");
        assertThat(group.members()).hasSize(2).allMatch(member -> member.unitId()
                .isEmpty());
    }

    /** The nth event of this municipality, which keeps its contract. */
    private ReceivedEvent announced(int nth) {
        try (TopicReader reader = new TopicReader(Topics.AGENCIES)) {
            ConsumerRecord<String, byte[]> record =
                    reader.awaitKey(town.code, nth).get(nth - 1);
            return ContractAssert.assertKeepsContract(record);
        }
    }
}
