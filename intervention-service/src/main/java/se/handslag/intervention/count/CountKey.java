package se.handslag.intervention.count;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;
import se.handslag.kit.id.Ids;

/**
 * Which telling of which count.
 *
 * @param id stays through all corrections
 * @param revision 0 is the first; the highest holds
 */
@Embeddable
public record CountKey(
        @Column(name = "id") UUID id,
        @Column(name = "revision") int revision) {

    static CountKey first() {
        return new CountKey(Ids.next(), 0);
    }

    CountKey next() {
        return new CountKey(id, revision + 1);
    }
}
