package se.handslag.kit.event;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.handslag.kit.contract.participations.ParticipationEnded;
import se.handslag.kit.contract.participations.ParticipationStarted;

/** What nobody was asked is absent, and what must be asked is there (R3.3, R3.4, R5.6). */
class ParticipationContractTest {
    private static final List<String> OF_THE_KNOWN = List.of("participantId", "referredBy", "educationLevel", "before");
    private static final List<String> AT_MOST_OF_THE_KNOWN = List.of("ageAtStart");

    @Test
    void ofAnAnonymousPersonNothingMoreIsSaid() {
        ObjectNode anonymous =
                started().put("anonymous", true).put("sex", "FEMALE").put("budgetYear", 2026);
        anonymous.remove(OF_THE_KNOWN);
        anonymous.remove(AT_MOST_OF_THE_KNOWN);
        anonymous.putArray("answers");
        assertKept(anonymous, ParticipationStarted.class);

        for (String field : Stream.concat(OF_THE_KNOWN.stream(), AT_MOST_OF_THE_KNOWN.stream())
                .toList()) {
            ObjectNode more = anonymous.deepCopy();
            more.set(field, started().get(field));
            assertBroken(more, ParticipationStarted.class, field);
        }
    }

    @Test
    void ofAKnownPersonAllIsAsked() {
        for (String field : OF_THE_KNOWN) {
            ObjectNode less = started();
            less.remove(field);
            assertBroken(less, ParticipationStarted.class, field);
        }
    }

    @Test
    void afterAMistakeNothingComesNext() {
        ObjectNode mistake = ended().put("exitReason", "WRONGLY_REGISTERED").put("voided", true);
        mistake.remove(List.of("next", "after"));
        mistake.putArray("answers");
        assertKept(mistake, ParticipationEnded.class);

        assertBroken(mistake.deepCopy().put("next", "CLOSING"), ParticipationEnded.class, "next");
    }

    @ParameterizedTest
    @ValueSource(strings = {"CONSENT_WITHDRAWN", "DECEASED"})
    void ofSomeNobodyAsksWhatCameAfter(String reason) {
        ObjectNode unasked = ended().put("exitReason", reason);
        unasked.remove("after");
        assertKept(unasked, ParticipationEnded.class);

        unasked.remove("next");
        assertBroken(unasked, ParticipationEnded.class, "next");
    }

    @Test
    void ofEverybodyElseTheyDo() {
        ObjectNode silent = ended();
        silent.remove("after");
        assertBroken(silent, ParticipationEnded.class, "after");
    }

    private static void assertKept(ObjectNode data, Class<? extends EventData> type) {
        assertEquals(Set.of(), ContractSchemas.errors(Contracts.of(type), data));
        assertEquals(
                data, EventJson.tree(EventJson.write(EventJson.read(data, type)).getBytes(UTF_8)));
    }

    private static void assertBroken(ObjectNode data, Class<? extends EventData> type, String field) {
        assertFalse(ContractSchemas.errors(Contracts.of(type), data).isEmpty(), field);
    }

    private static ObjectNode started() {
        return ContractSchemas.example(Contracts.of(ParticipationStarted.class)).deepCopy();
    }

    private static ObjectNode ended() {
        return ContractSchemas.example(Contracts.of(ParticipationEnded.class)).deepCopy();
    }
}
