package se.handslag.participant.deadline;

import java.time.Instant;
import java.util.Collections;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/** The versions of an association's deadline rules in the order of time: which held when something started (R2.5). */
public record DeadlineHistory(NavigableMap<Instant, DeadlineTerms> versions) {

    public DeadlineHistory {
        if (versions.isEmpty()) {
            throw new IllegalArgumentException("there are always Handslag's own rules");
        }
        versions = Collections.unmodifiableNavigableMap(new TreeMap<>(versions));
    }

    /** The terms that held at this instant; before the first version, the first. */
    public DeadlineTerms at(Instant instant) {
        return Optional.ofNullable(versions.floorEntry(instant))
                .map(Map.Entry::getValue)
                .orElseGet(() -> versions.firstEntry().getValue());
    }
}
