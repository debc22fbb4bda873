package se.handslag.participant.story;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import se.handslag.kit.contract.agencies.AgencyRegistered;
import se.handslag.kit.contract.agencies.UnitRegistered;
import se.handslag.kit.event.OutgoingEvent;
import se.handslag.kit.testing.TopicWriter;

/** The agencies of the stories, announced once as the gateway would announce them. */
public final class Town {
    public static final Agency AF = new Agency("af");
    public static final Agency FK = new Agency("fk");
    public static final Agency MUNICIPALITY = new Agency("kommun-oskarshamn");
    public static final Agency REGION = new Agency("region-kalmar-lan");

    private static final AtomicBoolean ANNOUNCED = new AtomicBoolean();

    private Town() {}

    /** Announces them, if this run has not yet; the service waits for what it does not know, so no test need wait. */
    public static void isKnown() {
        if (ANNOUNCED.compareAndSet(false, true)) {
            try (var writer = new TopicWriter()) {
                announce(writer, AF, "AF", "Arbetsförmedlingen");
                announce(writer, FK, "FK", "Försäkringskassan");
                announce(writer, MUNICIPALITY, "KOMMUN", "Oskarshamns kommun");
                announce(writer, REGION, "REGION", "Region Kalmar län");
            }
        }
    }

    /** Announces a unit of an agency. */
    public static void hasUnit(Agency agency, UUID unit) {
        try (var writer = new TopicWriter()) {
            writer.write(OutgoingEvent.of(
                    new UnitRegistered(unit, agency.code(), "Enheten"), unit, 0, agency.code(), Clock.systemUTC()));
        }
    }

    /** An agency that no other story has heard of, whose lists begin empty. */
    public static Agency another(String prefix, String kind) {
        var agency = new Agency(prefix + "x" + UUID.randomUUID().toString().substring(0, 8));
        try (var writer = new TopicWriter()) {
            announce(writer, agency, kind, "En till");
        }
        return agency;
    }

    /** A new unit of the agency. */
    public static UUID unitOf(Agency agency) {
        UUID unit = UUID.randomUUID();
        try (var writer = new TopicWriter()) {
            writer.write(OutgoingEvent.of(
                    new UnitRegistered(unit, agency.code(), "En enhet"),
                    agency.code(),
                    1,
                    agency.code(),
                    Clock.systemUTC()));
        }
        return unit;
    }

    private static void announce(TopicWriter writer, Agency agency, String kind, String name) {
        writer.write(OutgoingEvent.of(
                new AgencyRegistered(agency.code(), name, kind, Optional.empty()),
                agency.code(),
                0,
                agency.code(),
                Clock.systemUTC()));
    }
}
