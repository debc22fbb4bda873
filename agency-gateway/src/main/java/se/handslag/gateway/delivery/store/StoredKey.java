package se.handslag.gateway.delivery.store;

/** A record's key as PostgreSQL can hold it. */
public final class StoredKey {
    private StoredKey() {}

    /** The key; a text column takes no NUL, and a record with a broken key must still be parked. */
    public static String of(String key) {
        return key == null ? null : key.replace('\0', '\uFFFD');
    }
}
