package se.handslag.participant.handoff.lifting;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import se.handslag.participant.deadline.Ladder;
import se.handslag.participant.directory.KnownGroups;
import se.handslag.participant.handoff.HandOff;
import se.handslag.participant.handoff.HandOffs;
import se.handslag.participant.handoff.clock.Charged;

/** Finds a lifted hand-off for those it was lifted to; to all others there is none. */
@ApplicationScoped
class LiftedReader {
    private static final int GROUP_LEVEL = 2;

    private final HandOffs handOffs;
    private final KnownGroups groups;

    LiftedReader(HandOffs handOffs, KnownGroups groups) {
        this.handOffs = handOffs;
        this.groups = groups;
    }

    /** One that has come to this association's coordinator, now or before they gave time or it ended. */
    Optional<HandOff> forCoordinator(UUID id, String association) {
        return handOffs.findByIdOptional(id)
                .filter(it -> it.place().association().equals(Optional.of(association)))
                .filter(it -> it.course().level() == Ladder.TOP
                        || it.stretches().stream().anyMatch(part -> part.isFirstTo(Charged.SYSTEM)));
    }

    /** One that lies with a local group in which the agency sits, by this unit if by one. */
    Optional<HandOff> forGroup(UUID id, String agency, Optional<UUID> unit) {
        return handOffs.findByIdOptional(id)
                .filter(it -> it.state().isOpen() && it.course().level() >= GROUP_LEVEL)
                .filter(it -> it.place()
                        .municipality()
                        .flatMap(groups::group)
                        .filter(group -> group.seats(agency, unit))
                        .isPresent());
    }
}
