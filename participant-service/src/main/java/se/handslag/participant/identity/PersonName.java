package se.handslag.participant.identity;

import java.util.Objects;

/** A person's name; it is personal data, so {@link #toString()} keeps it to itself (R4.4). */
public record PersonName(String given, String family) {
    public PersonName {
        Objects.requireNonNull(given, "given");
        Objects.requireNonNull(family, "family");
    }

    @Override
    public String toString() {
        return "PersonName[protected]";
    }
}
