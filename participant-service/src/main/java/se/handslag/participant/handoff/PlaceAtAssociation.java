package se.handslag.participant.handoff;

import jakarta.enterprise.context.ApplicationScoped;
import se.handslag.participant.directory.AssociationEffect;

/** An open hand-off that was offered before its association was known has a coordinator from now on (R2.4). */
@ApplicationScoped
class PlaceAtAssociation implements AssociationEffect {
    private final HandOffs handOffs;

    PlaceAtAssociation(HandOffs handOffs) {
        this.handOffs = handOffs;
    }

    @Override
    public void afterAssociationTold(String association) {
        handOffs.placeWhereNoneWasKnown(association);
    }
}
