package se.handslag.gateway.delivery.store;

import java.util.UUID;

/**
 * That an agency was, or was not, told of an event (R3.7).
 *
 * @param run the run of the partition: a replay is a delivery of its own
 * @param subjectId the hand-off or the step of a plan
 * @param role of the agency in it
 * @param basis the rule that granted it, or why it was withheld
 */
public record DeliveryEntry(
        UUID eventId,
        String agency,
        int run,
        int partition,
        long offset,
        UUID subjectId,
        String role,
        boolean delivered,
        String basis,
        UUID consentId) {}
