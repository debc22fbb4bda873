package se.handslag.participant.watch;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import se.handslag.participant.directory.AssociationEffect;

/** Participants whose municipality has another association than they were last watched for are looked at again, soon. */
@ApplicationScoped
class ReviewAtAssociation implements AssociationEffect {
    private final Reviews reviews;
    private final Clock clock;

    ReviewAtAssociation(Reviews reviews, Clock clock) {
        this.reviews = reviews;
        this.clock = clock;
    }

    @Override
    public void afterAssociationTold(String association) {
        reviews.dueSinceAssociationsChanged(association, clock.instant());
    }
}
