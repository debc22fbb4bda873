package se.handslag.gateway.delivery.decide;

import java.util.Collection;
import java.util.UUID;
import se.handslag.gateway.delivery.store.Leases;
import se.handslag.kit.usecase.UseCase;

/** An instance takes partitions over, and shuts out the database side of whoever had them. */
@UseCase
public class ClaimPartitions {
    private final Leases leases;

    ClaimPartitions(Leases leases) {
        this.leases = leases;
    }

    /** Takes them; waits for what their last owner is committing. */
    public void claim(UUID owner, Collection<Integer> partitions) {
        leases.claim(owner, partitions);
    }
}
