package se.handslag.gateway.delivery.decide;

import java.util.List;

/**
 * What came of some records; everything but the notices is written down.
 *
 * @param notices to send, in this order
 * @param withheld how many agencies were not told
 * @param parked how many records were parked
 */
public record Decided(List<Notice> notices, int withheld, int parked) {
    public Decided {
        notices = List.copyOf(notices);
    }
}
