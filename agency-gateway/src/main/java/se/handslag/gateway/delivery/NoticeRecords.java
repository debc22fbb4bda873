package se.handslag.gateway.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Headers;
import se.handslag.gateway.delivery.decide.Fact;
import se.handslag.gateway.delivery.decide.HandOffFact;
import se.handslag.gateway.delivery.decide.Notice;
import se.handslag.gateway.delivery.decide.Party;
import se.handslag.gateway.delivery.decide.PlanStepFact;
import se.handslag.kit.contract.access.AccessRecorded;
import se.handslag.kit.contract.agency.AgencyHandOffNotice;
import se.handslag.kit.contract.agency.AgencyPlanStepNotice;
import se.handslag.kit.event.CloudEvents;
import se.handslag.kit.event.Contract;
import se.handslag.kit.event.Contracts;
import se.handslag.kit.event.EventData;
import se.handslag.kit.event.EventJson;
import se.handslag.kit.event.OutgoingEvent;
import se.handslag.kit.event.Topics;
import se.handslag.kit.reference.OpaqueReference;

/** Turns a notice into what is sent: the agency's record, and the access record that goes with it. */
@ApplicationScoped
class NoticeRecords {
    private static final String SOURCE = "urn:handslag:agency-gateway";
    private static final String CLIENT = "agency-gateway";
    private static final int TRACE_PARENT_PARTS = 4;

    private final OpaqueReference references;
    private final Clock clock;

    NoticeRecords(OpaqueReference references, Clock clock) {
        this.references = references;
        this.clock = clock;
    }

    /** For the agency's own topic. The person is the agency's own reference, in the key too. */
    ProducerRecord<String, byte[]> forAgency(Notice notice) {
        Fact fact = notice.fact();
        String reference = references.of(notice.agency(), fact.participantId());
        EventData data =
                switch (fact) {
                    case HandOffFact handOff -> ofHandOff(handOff, notice.party(), reference);
                    case PlanStepFact step -> ofPlanStep(step, notice.party(), reference);
                };
        OutgoingEvent event = new OutgoingEvent(
                notice.id(),
                data,
                fact.subjectId().toString(),
                notice.event().sequence(),
                reference,
                notice.event().time());
        Contract contract = Contracts.ofAgencyType(notice.event().type()).orElseThrow();
        return record(Topics.ofAgency(notice.agency()), event, contract, notice);
    }

    private static AgencyHandOffNotice ofHandOff(HandOffFact fact, Party party, String reference) {
        return new AgencyHandOffNotice(
                fact.between().handOffId(),
                reference,
                fact.between().givingAgency(),
                fact.between().receivingAgency(),
                party.role().name(),
                fact.state(),
                fact.at(),
                fact.details().reason(),
                fact.details().suggestedAgency(),
                fact.details().firstContactPlannedOn(),
                fact.details().firstContactOn(),
                fact.details().reviewOn(),
                fact.details().needs(),
                fact.details().dueAt(),
                fact.details().level(),
                fact.details().onClock());
    }

    private static AgencyPlanStepNotice ofPlanStep(PlanStepFact fact, Party party, String reference) {
        PlanStepFact.Details details = fact.detailsFor(party);
        return new AgencyPlanStepNotice(
                fact.stepId(),
                reference,
                fact.to(party).name(),
                fact.at(),
                details.dueOn(),
                details.doneOn(),
                details.level());
    }

    /**
     * For the access log (R3.7). It travels in the same Kafka transaction as the notice: one is never seen without the
     * other, also when the transaction is tried again.
     */
    ProducerRecord<String, byte[]> forAccessLog(Notice notice) {
        Fact fact = notice.fact();
        Instant now = clock.instant();
        AccessRecorded data = new AccessRecorded(
                notice.accessId(),
                now,
                notice.agency(),
                CLIENT,
                notice.event().id().toString(),
                fact.participantId(),
                action(fact),
                notice.basis(),
                Optional.of(notice.party().consentId()),
                "GRANTED",
                notice.traceParent().map(NoticeRecords::traceId).orElse(""));
        OutgoingEvent event = new OutgoingEvent(
                notice.accessId(),
                data,
                notice.accessId().toString(),
                0,
                fact.participantId().toString(),
                now);
        return record(Topics.ACCESS, event, Contracts.of(AccessRecorded.class), notice);
    }

    private static String action(Fact fact) {
        return switch (fact) {
            case HandOffFact _ -> "deliver-hand-off-notice";
            case PlanStepFact _ -> "deliver-plan-step-notice";
        };
    }

    private static ProducerRecord<String, byte[]> record(
            String topic, OutgoingEvent event, Contract contract, Notice notice) {
        byte[] value = EventJson.write(event.data()).getBytes(StandardCharsets.UTF_8);
        Headers headers = CloudEvents.toKafka(CloudEvents.headers(event, contract, SOURCE, notice.traceParent()));
        return new ProducerRecord<>(topic, null, event.partitionKey(), value, headers);
    }

    private static String traceId(String traceParent) {
        List<String> parts = List.of(traceParent.split("-", -1));
        return parts.size() == TRACE_PARENT_PARTS ? parts.get(1) : "";
    }
}
