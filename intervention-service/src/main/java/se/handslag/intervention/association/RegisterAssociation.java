package se.handslag.intervention.association;

import java.time.Clock;
import se.handslag.intervention.access.AccessPolicy;
import se.handslag.intervention.access.OfAssociation;
import se.handslag.intervention.association.RegisterAssociationResult.AlreadyRegistered;
import se.handslag.intervention.association.RegisterAssociationResult.NotPermitted;
import se.handslag.intervention.association.RegisterAssociationResult.Registered;
import se.handslag.intervention.recording.Recording;
import se.handslag.kit.caller.Caller;
import se.handslag.kit.event.OutgoingEvent;
import se.handslag.kit.outbox.Outbox;
import se.handslag.kit.usecase.UseCase;

/** Registers an association under its code, once. */
@UseCase
public class RegisterAssociation {
    private final Associations associations;
    private final Outbox outbox;
    private final Clock clock;

    RegisterAssociation(Associations associations, Outbox outbox, Clock clock) {
        this.associations = associations;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Registers it and publishes that it exists. */
    public RegisterAssociationResult register(Caller caller, NewAssociation asked) {
        if (AccessPolicy.ASSOCIATIONS
                .decide(caller, new OfAssociation(asked.code()))
                .isEmpty()) {
            return new NotPermitted();
        }
        associations.reserve(asked.code());
        if (associations.findByIdOptional(asked.code()).isPresent()) {
            return new AlreadyRegistered();
        }
        Association association = Association.register(asked, Recording.now(clock, caller));
        associations.persistAndFlush(association);
        outbox.publish(OutgoingEvent.of(
                association.registered(),
                association.id(),
                association.version(),
                association.id().toString(),
                clock));
        return new Registered(association);
    }
}
