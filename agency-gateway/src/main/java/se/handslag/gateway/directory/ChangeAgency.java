package se.handslag.gateway.directory;

import java.time.Clock;
import java.util.Optional;
import se.handslag.gateway.directory.ChangeAgencyResult.Changed;
import se.handslag.gateway.directory.ChangeAgencyResult.NoSuchAgency;
import se.handslag.gateway.directory.ChangeAgencyResult.WrongMunicipality;
import se.handslag.kit.event.OutgoingEvent;
import se.handslag.kit.outbox.Outbox;
import se.handslag.kit.rest.IfMatch;
import se.handslag.kit.usecase.UseCase;

/** An agency's name or municipality is put right. Its code and kind never change. */
@UseCase
class ChangeAgency {
    private final Agencies agencies;
    private final Outbox outbox;
    private final Clock clock;

    ChangeAgency(Agencies agencies, Outbox outbox, Clock clock) {
        this.agencies = agencies;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Changes and announces it; a change to the same is none. */
    public ChangeAgencyResult change(String code, String name, Optional<String> municipality, IfMatch ifMatch) {
        return agencies.lock(code)
                .map(agency -> change(agency, name, municipality, ifMatch))
                .orElseGet(NoSuchAgency::new);
    }

    private ChangeAgencyResult change(Agency agency, String name, Optional<String> municipality, IfMatch ifMatch) {
        ifMatch.check(agency.version());
        if (agency.kind().hasMunicipality() != municipality.isPresent()) {
            return new WrongMunicipality();
        }
        if (agency.change(name, municipality)) {
            agencies.flush();
            String code = agency.event().code();
            outbox.publish(OutgoingEvent.of(agency.event(), code, agency.version(), code, clock));
        }
        return new Changed(agency.row());
    }
}
