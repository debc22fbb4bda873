package se.handslag.gateway.localgroup;

import java.time.Clock;
import java.util.List;
import se.handslag.gateway.localgroup.ChangeLocalGroupResult.Changed;
import se.handslag.gateway.localgroup.ChangeLocalGroupResult.NoSuchGroup;
import se.handslag.gateway.localgroup.ChangeLocalGroupResult.NotPermitted;
import se.handslag.gateway.localgroup.ChangeLocalGroupResult.WrongMembers;
import se.handslag.kit.caller.Caller;
import se.handslag.kit.event.OutgoingEvent;
import se.handslag.kit.outbox.Outbox;
import se.handslag.kit.rest.IfMatch;
import se.handslag.kit.usecase.UseCase;

/** A local group's name or members change. Its municipality and association stay. */
@UseCase
class ChangeLocalGroup {
    private final LocalGroups groups;
    private final Seats seats;
    private final Outbox outbox;
    private final Clock clock;

    ChangeLocalGroup(LocalGroups groups, Seats seats, Outbox outbox, Clock clock) {
        this.groups = groups;
        this.seats = seats;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Changes and announces it; a change to the same is none. */
    public ChangeLocalGroupResult change(
            Caller caller, String municipality, String name, List<Member> members, IfMatch ifMatch) {
        return groups.lock(municipality)
                .map(group -> change(caller, group, name, members, ifMatch))
                .orElseGet(NoSuchGroup::new);
    }

    private ChangeLocalGroupResult change(
            Caller caller, LocalGroup group, String name, List<Member> members, IfMatch ifMatch) {
        if (!group.belongsTo(caller.requireAssociation())) {
            return new NotPermitted();
        }
        ifMatch.check(group.version());
        List<SeatFault> faults = seats.faults(members);
        if (!faults.isEmpty()) {
            return new WrongMembers(faults);
        }
        if (group.change(name, members)) {
            groups.flush();
            outbox.publish(OutgoingEvent.of(
                    group.event(), group.municipality(), group.version(), group.municipality(), clock));
        }
        return new Changed(group.row());
    }
}
