package se.handslag.gateway.localgroup;

import java.time.Clock;
import java.util.List;
import se.handslag.gateway.localgroup.RegisterLocalGroupResult.AlreadyRegistered;
import se.handslag.gateway.localgroup.RegisterLocalGroupResult.NotPermitted;
import se.handslag.gateway.localgroup.RegisterLocalGroupResult.Registered;
import se.handslag.gateway.localgroup.RegisterLocalGroupResult.WrongMembers;
import se.handslag.kit.caller.Caller;
import se.handslag.kit.event.OutgoingEvent;
import se.handslag.kit.outbox.Outbox;
import se.handslag.kit.usecase.UseCase;

/** A municipality gets its local group. */
@UseCase
class RegisterLocalGroup {
    private final LocalGroups groups;
    private final Seats seats;
    private final Outbox outbox;
    private final Clock clock;

    RegisterLocalGroup(LocalGroups groups, Seats seats, Outbox outbox, Clock clock) {
        this.groups = groups;
        this.seats = seats;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Registers and announces it. */
    public RegisterLocalGroupResult register(Caller caller, NewLocalGroup asked) {
        if (!caller.requireAssociation().equals(asked.association())) {
            return new NotPermitted();
        }
        List<SeatFault> faults = seats.faults(asked.members());
        if (!faults.isEmpty()) {
            return new WrongMembers(faults);
        }
        groups.reserve(asked.municipality());
        if (groups.findById(asked.municipality()) != null) {
            return new AlreadyRegistered();
        }
        LocalGroup group = LocalGroup.register(asked, clock.instant());
        groups.persistAndFlush(group);
        outbox.publish(
                OutgoingEvent.of(group.event(), asked.municipality(), group.version(), asked.municipality(), clock));
        return new Registered(group.row());
    }
}
