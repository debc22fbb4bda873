package se.handslag.intervention.access;

import java.util.Set;

/**
 * Something that several associations do together (R5.2).
 *
 * @param associations their codes
 */
public record OfAssociations(Set<String> associations) {

    public OfAssociations {
        associations = Set.copyOf(associations);
    }
}
