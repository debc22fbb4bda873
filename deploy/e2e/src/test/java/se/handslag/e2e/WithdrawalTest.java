package se.handslag.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.path.json.JsonPath;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import se.handslag.local.stack.Stack;

/**
 * Withdrawal of consent: within one second, measured at p99, nothing about the person can be read by the other agency, live
 * or by replay of its feed (R3.3, A1).
 */
class WithdrawalTest {
    private static final System.Logger LOG = System.getLogger(WithdrawalTest.class.getName());
    private static final int WITHDRAWALS = 120;
    private static final Duration LIMIT = Duration.ofSeconds(1);
    private static final String RECALLED = "se.handslag.handoff.recalled.v1";

    private static AgencySystem af;
    private static AgencySystem municipality;

    @BeforeAll
    static void agencies() {
        Stack stack = TheStack.get();
        af = new AgencySystem(stack, "af").isRegistered("AF", "Arbetsförmedlingen");
        municipality = new AgencySystem(stack, "kommun-oskarshamn").isRegistered("KOMMUN", "Oskarshamns kommun");
    }

    private record Offered(String person, String consent, String handOff) {}

    @Test
    void withinASecondNothingCanBeReadLiveOrByReplay() {
        List<Offered> withdrawals =
                Stream.generate(WithdrawalTest::offered).limit(WITHDRAWALS).toList();
        List<Long> byRest = new ArrayList<>();
        List<Long> onTopic = new ArrayList<>();
        try (var topic = AgencyTopic.of(municipality)) {
            withdrawals.forEach(one -> assertIsShown(one, topic));
            for (Offered one : withdrawals) {
                af.request()
                        .post("/participants/" + one.person() + "/consents/" + one.consent() + "/withdrawals")
                        .then()
                        .statusCode(201);
                long answered = System.nanoTime();
                untilNothingIsShown(one.person(), one.handOff());
                byRest.add(System.nanoTime() - answered);
                topic.await(1, record -> isLastWord(record, one.handOff()));
                onTopic.add(System.nanoTime() - answered);
            }
            // A fact of another person, later than all: what could still have come of the others has come by then.
            topic.about(offered().handOff(), 1);
            assertThatTheLastWordWasTheLast(topic.seen(), withdrawals);
        }
        report("not readable by REST after", byRest);
        report("last word on the topic after", onTopic);
        assertThat(p99(byRest)).as("p99 by REST").isLessThan(LIMIT);
        assertThat(p99(onTopic)).as("p99 on the topic").isLessThan(LIMIT);
        replayTellsNothing(withdrawals);
    }

    private static Offered offered() {
        String person = af.registers("0882");
        String consent = af.hasConsentFor(person, municipality);
        return new Offered(person, consent, af.offers(person, consent, municipality));
    }

    private static void assertIsShown(Offered one, AgencyTopic topic) {
        topic.about(one.handOff(), 1);
        municipality.get("/participants/" + one.person() + "/identity").then().statusCode(200);
    }

    /** Whoever reads the feed from its beginning gets references that lead to nobody. */
    private static void replayTellsNothing(List<Offered> withdrawals) {
        try (var feed = AgencyTopic.of(municipality)) {
            withdrawals.forEach(one -> feed.await(1, record -> isLastWord(record, one.handOff())));
            Set<String> persons = new HashSet<>();
            withdrawals.forEach(one -> persons.add(one.person()));
            assertThat(feed.seen()).allSatisfy(record -> assertThat(persons)
                    .noneMatch(person ->
                            record.value().contains(person) || record.key().contains(person)));
            Map<String, String> references = new HashMap<>();
            feed.seen().forEach(record -> references.put(AgencyTopic.header(record, "ce_subject"), record.key()));
            for (Offered one : withdrawals) {
                String reference = references.get(one.handOff());
                // A reference is not even an id: it leads nowhere.
                assertThat(municipality.get("/participants/" + reference).statusCode())
                        .isIn(400, 404);
                municipality
                        .get("/hand-offs/" + one.handOff())
                        .then()
                        .statusCode(200)
                        .body("participantReference", equalTo(reference))
                        .body("participantId", nullValue());
                municipality.get("/participants/" + one.person()).then().statusCode(404);
            }
        }
    }

    private static void untilNothingIsShown(String person, String handOff) {
        long patience = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        while (isShown(person, handOff)) {
            assertThat(System.nanoTime()).as("still shown after 30 s").isLessThan(patience);
        }
    }

    private static boolean isShown(String person, String handOff) {
        return municipality.get("/participants/" + person).statusCode() != 404
                || municipality.get("/participants/" + person + "/identity").statusCode() != 404
                || municipality.get("/hand-offs/" + handOff).path("participantId") != null;
    }

    private static boolean isLastWord(ConsumerRecord<String, String> record, String handOff) {
        return handOff.equals(AgencyTopic.header(record, "ce_subject"))
                && RECALLED.equals(AgencyTopic.type(record))
                && "CONSENT_WITHDRAWN".equals(JsonPath.from(record.value()).getString("reason"));
    }

    private static void assertThatTheLastWordWasTheLast(
            List<ConsumerRecord<String, String>> seen, List<Offered> withdrawals) {
        for (Offered one : withdrawals) {
            List<String> told = seen.stream()
                    .filter(record -> one.handOff().equals(AgencyTopic.header(record, "ce_subject")))
                    .map(AgencyTopic::type)
                    .toList();
            assertThat(told).containsExactly("se.handslag.handoff.offered.v1", RECALLED);
        }
    }

    private static Duration p99(List<Long> nanos) {
        List<Long> sorted = nanos.stream().sorted().toList();
        int place = (int) Math.ceil(sorted.size() * 0.99) - 1;
        return Duration.ofNanos(sorted.get(place));
    }

    private static void report(String what, List<Long> nanos) {
        List<Long> sorted = nanos.stream().sorted().toList();
        LOG.log(
                System.Logger.Level.INFO,
                "{0} withdrawals: {1} p50 {2} ms, p99 {3} ms, most {4} ms",
                sorted.size(),
                what,
                Duration.ofNanos(sorted.get(sorted.size() / 2)).toMillis(),
                p99(nanos).toMillis(),
                Duration.ofNanos(sorted.getLast()).toMillis());
    }
}
