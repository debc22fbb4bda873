package se.handslag.outcome.projection;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** Who turned out to be whom (R4.1), and when that was recorded. */
record Merges(List<Merge> all) {
    /** Nobody is anybody else. */
    static final Merges NONE = new Merges(List.of());

    Merges {
        all = List.copyOf(all);
    }

    /** A participant goes on as another. */
    record Merge(UUID participant, long sequence, Instant recordedAt, UUID into) {}

    /** Whom a participant had gone on as by then, to the end of every merge; themselves if there was none. */
    UUID survivor(UUID participant, Instant moment) {
        Set<UUID> passed = new HashSet<>();
        UUID person = participant;
        Optional<UUID> next = into(person, moment);
        while (next.isPresent() && passed.add(person)) {
            person = next.get();
            next = into(person, moment);
        }
        return person;
    }

    private Optional<UUID> into(UUID participant, Instant moment) {
        return all.stream()
                .filter(one -> one.participant.equals(participant) && !one.recordedAt.isAfter(moment))
                .max(Comparator.comparingLong(Merge::sequence))
                .map(Merge::into);
    }

    /** The moments at which the participant, or whom they had gone on as, went on as another. */
    Stream<Instant> moments(UUID participant) {
        Set<UUID> met = new HashSet<>(Set.of(participant));
        boolean more = true;
        while (more) {
            more = met.addAll(along(met).map(Merge::into).toList());
        }
        return along(met).map(Merge::recordedAt);
    }

    private Stream<Merge> along(Set<UUID> participants) {
        return all.stream().filter(one -> participants.contains(one.participant));
    }
}
