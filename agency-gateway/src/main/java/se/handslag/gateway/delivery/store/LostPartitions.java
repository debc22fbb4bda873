package se.handslag.gateway.delivery.store;

/** Another instance has taken over a partition: what this one was about to do must not happen. */
public final class LostPartitions extends RuntimeException {
    private static final long serialVersionUID = 1L;

    LostPartitions() {
        super("another instance delivers this partition now");
    }
}
