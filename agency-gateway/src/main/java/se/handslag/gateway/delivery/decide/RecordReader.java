package se.handslag.gateway.delivery.decide;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import se.handslag.gateway.delivery.decide.Content.Broken;
import se.handslag.gateway.delivery.decide.Content.Given;
import se.handslag.gateway.delivery.decide.Content.Ignored;
import se.handslag.gateway.delivery.decide.Content.Move;
import se.handslag.gateway.delivery.decide.Content.Withdrawn;
import se.handslag.gateway.delivery.store.SourceRecord;
import se.handslag.kit.contract.participants.ConsentGiven;
import se.handslag.kit.contract.participants.ConsentWithdrawn;
import se.handslag.kit.contract.participants.ParticipantRegistered;
import se.handslag.kit.contract.participants.ResponsibilityMoved;
import se.handslag.kit.event.BrokenEvent;
import se.handslag.kit.event.CloudEventHeaders;
import se.handslag.kit.event.Contracts;
import se.handslag.kit.event.EventJson;
import se.handslag.kit.event.ReceivedEvent;

/** Reads records of the domain topic. Never throws: what cannot be read is {@link Broken}. */
public final class RecordReader {
    private static final String GIVEN = Contracts.typeOf(ConsentGiven.class);
    private static final String WITHDRAWN = Contracts.typeOf(ConsentWithdrawn.class);
    // What an agency needs of these it learns from the hand-off events.
    private static final Set<String> IGNORED =
            Set.of(Contracts.typeOf(ParticipantRegistered.class), Contracts.typeOf(ResponsibilityMoved.class));
    private static final Pattern AGENCY_CODE = Pattern.compile("[a-z][a-z0-9]{0,39}(-[a-z0-9]{1,39})*");
    private static final String EXCHANGE = "INFORMATION_EXCHANGE";

    private RecordReader() {}

    /** The record, read. */
    public static ReadRecord read(SourceRecord source) {
        try {
            return new ReadRecord(source, content(source));
        } catch (BrokenEvent | IllegalArgumentException | DateTimeParseException e) {
            return new ReadRecord(source, new Broken("keeps-no-contract"));
        }
    }

    private static Content content(SourceRecord source) {
        String type = header(source, CloudEventHeaders.TYPE);
        if (IGNORED.contains(type)) {
            return new Ignored();
        }
        ReceivedEvent event = event(source, type);
        if (type.equals(GIVEN)) {
            ConsentGiven consent = event.as(ConsentGiven.class);
            // A consent to follow-up never opens an exchange (R3.1).
            return consent.kind().equals(EXCHANGE) ? new Given(consent) : new Ignored();
        }
        if (type.equals(WITHDRAWN)) {
            return new Withdrawn(event.as(ConsentWithdrawn.class));
        }
        return HandOffFacts.of(event)
                .<Content>map(fact -> move(source, event, fact))
                .orElseGet(() -> new Broken("unknown-type"));
    }

    private static Content move(SourceRecord source, ReceivedEvent event, HandOffFact fact) {
        // The key orders what is delivered of a person; a record under another key would break that order.
        require(fact.participantId().toString().equals(source.key()), "the key is not the participant");
        require(AGENCY_CODE.matcher(fact.givingAgency()).matches(), "no agency code");
        require(AGENCY_CODE.matcher(fact.receivingAgency()).matches(), "no agency code");
        return new Move(event, fact, source.headers().getOrDefault(CloudEventHeaders.TRACE_PARENT, ""));
    }

    private static ReceivedEvent event(SourceRecord source, String type) {
        return new ReceivedEvent(
                UUID.fromString(header(source, CloudEventHeaders.ID)),
                type,
                header(source, CloudEventHeaders.SOURCE),
                header(source, CloudEventHeaders.SUBJECT),
                Long.parseLong(header(source, CloudEventHeaders.SEQUENCE)),
                source.key(),
                Instant.parse(header(source, CloudEventHeaders.TIME)),
                EventJson.tree(source.value()));
    }

    private static String header(SourceRecord source, String name) {
        String value = source.headers().get(name);
        require(value != null, "a header is missing");
        return value;
    }

    private static void require(boolean kept, String message) {
        if (!kept) {
            throw new BrokenEvent(message);
        }
    }
}
