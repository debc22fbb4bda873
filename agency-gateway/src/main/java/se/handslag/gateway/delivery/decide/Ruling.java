package se.handslag.gateway.delivery.decide;

/** Whether an agency is told of an event. */
public sealed interface Ruling {
    /**
     * It is told.
     *
     * @param basis the rule that grants it, for the access log
     */
    record Deliver(String basis) implements Ruling {}

    /**
     * It is not told, now or later.
     *
     * @param reason a code
     */
    record Withhold(String reason) implements Ruling {}

    /**
     * It cannot be said yet: the event waits, and what comes after it for the same person waits behind it.
     *
     * @param reason a code
     */
    record Park(String reason) implements Ruling {}
}
