package se.handslag.participant.handoff;

import java.util.Optional;

/**
 * Where a hand-off is lifted to, as of its offer: the participant's municipality has a local collaboration group, its
 * association a coordinator. Both empty for the anonymous; the municipality alone for one whose identity is protected.
 */
public record Place(Optional<String> municipality, Optional<String> association) {}
