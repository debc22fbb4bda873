package se.handslag.participant.directory;

/**
 * What follows when it has become known which municipalities are an association's, in the same transaction: participants
 * and hand-offs of theirs may have been here before.
 */
public interface AssociationEffect {
    /** Follows; {@link KnownGroups#association} answers as of now. */
    void afterAssociationTold(String association);
}
