package se.handslag.gateway.directory;

import java.time.Clock;
import se.handslag.gateway.directory.RegisterAgencyResult.CodeTaken;
import se.handslag.gateway.directory.RegisterAgencyResult.Registered;
import se.handslag.gateway.directory.RegisterAgencyResult.WrongMunicipality;
import se.handslag.kit.event.OutgoingEvent;
import se.handslag.kit.outbox.Outbox;
import se.handslag.kit.usecase.UseCase;

/** The platform takes in a member authority. */
@UseCase
class RegisterAgency {
    private final Agencies agencies;
    private final Outbox outbox;
    private final Clock clock;

    RegisterAgency(Agencies agencies, Outbox outbox, Clock clock) {
        this.agencies = agencies;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Registers and announces it. */
    public RegisterAgencyResult register(NewAgency command) {
        if (command.kind().hasMunicipality() != command.municipality().isPresent()) {
            return new WrongMunicipality();
        }
        agencies.lockCode(command.code());
        if (agencies.findById(command.code()) != null) {
            return new CodeTaken();
        }
        Agency agency = Agency.register(command, clock.instant());
        agencies.persistAndFlush(agency);
        outbox.publish(OutgoingEvent.of(agency.event(), command.code(), agency.version(), command.code(), clock));
        return new Registered(agency.row());
    }
}
