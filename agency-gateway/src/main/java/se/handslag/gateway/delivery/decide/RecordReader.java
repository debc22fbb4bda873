package se.handslag.gateway.delivery.decide;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import se.handslag.gateway.delivery.decide.Content.Broken;
import se.handslag.gateway.delivery.decide.Content.Given;
import se.handslag.gateway.delivery.decide.Content.Ignored;
import se.handslag.gateway.delivery.decide.Content.Move;
import se.handslag.gateway.delivery.decide.Content.Withdrawn;
import se.handslag.gateway.delivery.store.SourceRecord;
import se.handslag.kit.contract.participants.ConsentGiven;
import se.handslag.kit.contract.participants.ConsentWithdrawn;
import se.handslag.kit.event.BrokenEvent;
import se.handslag.kit.event.CloudEventHeaders;
import se.handslag.kit.event.CloudEvents;
import se.handslag.kit.event.Contracts;
import se.handslag.kit.event.ReceivedEvent;
import se.handslag.kit.event.Topics;

/** Reads records of the domain topic. Never throws: what cannot be read is {@link Broken}. */
public final class RecordReader {
    private static final String GIVEN = Contracts.typeOf(ConsentGiven.class);
    private static final String WITHDRAWN = Contracts.typeOf(ConsentWithdrawn.class);
    private static final Pattern AGENCY_CODE = Pattern.compile("[a-z][a-z0-9]{0,39}(-[a-z0-9]{1,39})*");
    private static final String EXCHANGE = "INFORMATION_EXCHANGE";

    private RecordReader() {}

    /** The record, read. */
    public static ReadRecord read(SourceRecord source) {
        try {
            return new ReadRecord(source, content(source));
        } catch (BrokenEvent e) {
            return new ReadRecord(source, new Broken("keeps-no-contract"));
        }
    }

    private static Content content(SourceRecord source) {
        String type = CloudEvents.type(source.headers()).orElse("");
        if (passesOver(type)) {
            return new Ignored();
        }
        ReceivedEvent event = CloudEvents.read(source.headers(), source.value());
        if (type.equals(GIVEN)) {
            ConsentGiven consent = event.as(ConsentGiven.class);
            // A consent to follow-up never opens an exchange (R3.1).
            return consent.kind().equals(EXCHANGE) ? new Given(consent) : new Ignored();
        }
        if (type.equals(WITHDRAWN)) {
            return new Withdrawn(event.as(ConsentWithdrawn.class));
        }
        return FactReader.of(event)
                .map(fact -> content(source, event, fact))
                .orElseGet(() -> new Broken("unknown-type"));
    }

    /** Known facts that no agency is told of by themselves; what it needs of them it learns from the other events. */
    private static boolean passesOver(String type) {
        return Contracts.typesOn(Topics.PARTICIPANTS).contains(type)
                && !type.equals(GIVEN)
                && !type.equals(WITHDRAWN)
                && Contracts.ofAgencyType(type).isEmpty();
    }

    private static Content content(SourceRecord source, ReceivedEvent event, Fact fact) {
        // The key orders what is delivered of a person; a record under another key would break that order.
        require(fact.participantId().toString().equals(source.key()), "the key is not the participant");
        fact.parties()
                .forEach(party -> require(AGENCY_CODE.matcher(party.agency()).matches(), "no agency code"));
        // A step of the responsible agency, or another watch: nobody else's.
        return fact.parties().isEmpty() ? new Ignored() : new Move(event, fact, traceParent(source));
    }

    private static Optional<String> traceParent(SourceRecord source) {
        return Optional.ofNullable(source.headers().lastHeader(CloudEventHeaders.TRACE_PARENT))
                .map(header -> new String(header.value(), StandardCharsets.UTF_8));
    }

    private static void require(boolean kept, String message) {
        if (!kept) {
            throw new BrokenEvent(message);
        }
    }
}
