package se.handslag.participant.responsibility;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The store of participants without a database: for properties of the domain. */
public class ParticipantsInMemory extends Participants {
    private final Map<UUID, Participant> all = new LinkedHashMap<>();

    public ParticipantsInMemory() {
        super(List.of(), List.of());
    }

    @Override
    public void persist(Participant participant) {
        all.put(participant.id(), participant);
    }

    @Override
    public Optional<Participant> lock(UUID id) {
        return Optional.ofNullable(all.get(id));
    }

    @Override
    public Participant findById(UUID id) {
        return all.get(id);
    }

    @Override
    public Optional<Participant> findByIdOptional(UUID id) {
        return Optional.ofNullable(all.get(id));
    }

    @Override
    public Set<UUID> withAbsorbed(UUID id) {
        return Set.of(id);
    }

    @Override
    public void flush() {
        // Nothing waits.
    }

    /** Every participant, in the order of registration. */
    public List<Participant> everyone() {
        return List.copyOf(all.values());
    }
}
