package se.handslag.gateway.delivery;

/** An instance of delivery in a thread of its own. */
final class RunningDelivery implements AutoCloseable {
    private final DeliveryLoop loop;
    private final Thread thread;

    RunningDelivery(DeliveryLoop loop) {
        this.loop = loop;
        this.thread = Thread.ofPlatform().name("delivery-under-test").start(loop);
    }

    @Override
    public void close() {
        loop.stop();
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
