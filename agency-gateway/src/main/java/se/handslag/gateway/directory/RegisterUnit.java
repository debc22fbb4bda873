package se.handslag.gateway.directory;

import java.time.Clock;
import se.handslag.gateway.directory.RegisterUnitResult.NameTaken;
import se.handslag.gateway.directory.RegisterUnitResult.NoSuchAgency;
import se.handslag.gateway.directory.RegisterUnitResult.Registered;
import se.handslag.kit.event.OutgoingEvent;
import se.handslag.kit.outbox.Outbox;
import se.handslag.kit.usecase.UseCase;

/** An agency gets a unit. */
@UseCase
class RegisterUnit {
    private final Agencies agencies;
    private final Units units;
    private final Outbox outbox;
    private final Clock clock;

    RegisterUnit(Agencies agencies, Units units, Outbox outbox, Clock clock) {
        this.agencies = agencies;
        this.units = units;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Registers and announces it. The agency is locked, so that two of one name wait for each other. */
    public RegisterUnitResult register(String agencyCode, String name) {
        if (agencies.lock(agencyCode).isEmpty()) {
            return new NoSuchAgency();
        }
        if (units.hasName(agencyCode, name)) {
            return new NameTaken();
        }
        Unit unit = Unit.register(agencyCode, name, clock.instant());
        units.persistAndFlush(unit);
        UnitRow row = unit.row();
        outbox.publish(OutgoingEvent.of(unit.event(), row.id(), row.version(), agencyCode, clock));
        return new Registered(row);
    }
}
