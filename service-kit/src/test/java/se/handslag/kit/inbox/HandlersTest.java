package se.handslag.kit.inbox;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.handslag.kit.contract.participants.ConsentGiven;
import se.handslag.kit.contract.participants.ConsentWithdrawn;
import se.handslag.kit.contract.participants.ResponsibilityMoved;
import se.handslag.kit.event.Contracts;
import se.handslag.kit.event.ReceivedEvent;
import se.handslag.kit.event.Topics;

class HandlersTest {
    private static final String GIVEN = Contracts.typeOf(ConsentGiven.class);
    private static final String WITHDRAWN = Contracts.typeOf(ConsentWithdrawn.class);
    private static final String MOVED = Contracts.typeOf(ResponsibilityMoved.class);

    @Test
    void wantsWhatAnyHandlerTakesOnItsOwnTopic() {
        Handlers handlers = new Handlers(List.of(new Named(Set.of(GIVEN)), new Named(Set.of(MOVED))));
        assertTrue(handlers.wants(Topics.PARTICIPANTS, GIVEN));
        assertTrue(handlers.wants(Topics.PARTICIPANTS, MOVED));
        assertFalse(handlers.wants(Topics.PARTICIPANTS, WITHDRAWN));
        assertFalse(handlers.wants(Topics.AGENCIES, GIVEN));
    }

    @Test
    void aMisspeltTypeDoesNotStart() {
        assertThrows(
                IllegalStateException.class,
                () -> new Handlers(List.of(new Named(Set.of("se.handslag.consent.gven.v1")))));
    }

    record Named(Set<String> handles) implements EventHandler {
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
