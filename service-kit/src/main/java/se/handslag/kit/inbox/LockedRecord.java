package se.handslag.kit.inbox;

/** A parked record with its payload, locked for the running transaction. */
final class LockedRecord {
    private final ParkedRecord record;
    private final String headers;
    private final byte[] value;

    LockedRecord(ParkedRecord record, String headers, byte[] value) {
        this.record = record;
        this.headers = headers;
        this.value = value;
    }

    ParkedRecord record() {
        return record;
    }

    String headers() {
        return headers;
    }

    byte[] value() {
        return value;
    }
}
