package se.handslag.kit.inbox;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.handslag.kit.contract.participants.ConsentGiven;
import se.handslag.kit.contract.participants.ConsentWithdrawn;
import se.handslag.kit.event.Contracts;
import se.handslag.kit.event.ReceivedEvent;
import se.handslag.kit.event.Topics;

class HandlersTest {
    private static final String GIVEN = Contracts.typeOf(ConsentGiven.class);
    private static final String WITHDRAWN = Contracts.typeOf(ConsentWithdrawn.class);

    @Test
    void knowsWhatAnyHandlerTakesOrIgnoresOnItsOwnTopic() {
        Handlers handlers =
                new Handlers(List.of(new Named(Set.of(GIVEN), Set.of()), new Named(Set.of(), Set.of(WITHDRAWN))));
        assertTrue(handlers.wants(Topics.PARTICIPANTS, GIVEN));
        assertFalse(handlers.wants(Topics.PARTICIPANTS, WITHDRAWN));
        assertTrue(handlers.knows(Topics.PARTICIPANTS, WITHDRAWN));
        assertFalse(handlers.knows(Topics.AGENCIES, GIVEN));
    }

    @Test
    void aMisspeltTypeDoesNotStart() {
        assertThrows(
                IllegalStateException.class,
                () -> new Handlers(List.of(new Named(Set.of("se.handslag.consent.gven.v1"), Set.of()))));
    }

    record Named(Set<String> handles, Set<String> ignores) implements EventHandler {
        @Override
        public String topic() {
            return Topics.PARTICIPANTS;
        }

        @Override
        public void handle(ReceivedEvent event) {
            throw new UnsupportedOperationException();
        }
    }
}
