package se.handslag.intervention.programme;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import se.handslag.intervention.association.Associations;
import se.handslag.intervention.recording.Recording;
import se.handslag.kit.contract.interventions.ProgrammeRegistered;
import se.handslag.kit.event.OutgoingEvent;
import se.handslag.kit.outbox.Outbox;

/** Where programmes are written: the row, its history and its announcement, together. */
@ApplicationScoped
class ProgrammeLedger {
    private final Programmes programmes;
    private final Associations associations;
    private final Outbox outbox;
    private final Clock clock;

    ProgrammeLedger(Programmes programmes, Associations associations, Outbox outbox, Clock clock) {
        this.programmes = programmes;
        this.associations = associations;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Those of the codes that no association has. */
    Set<String> unknownOf(Collection<String> codes) {
        Set<String> unknown = new TreeSet<>(codes);
        associations.list("code in ?1", codes).forEach(found -> unknown.remove(found.code()));
        return unknown;
    }

    Programme keep(Programme programme, ProgrammeRegistered fact, Recording recording) {
        programmes.persist(programme);
        programmes.keepRevision(programme, recording);
        outbox.publish(OutgoingEvent.of(
                fact, programme.id(), programme.version(), programme.id().toString(), clock));
        return programme;
    }
}
