package se.handslag.participant.story;

import static org.awaitility.Awaitility.await;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.inject.spi.CDI;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import se.handslag.kit.contract.agencies.LocalGroupRegistered;
import se.handslag.kit.contract.agencies.LocalGroupRegistered.Member;
import se.handslag.kit.contract.interventions.AssociationRegistered;
import se.handslag.kit.event.OutgoingEvent;
import se.handslag.kit.testing.TopicWriter;
import se.handslag.participant.directory.KnownGroups;

/** Local groups as the gateway would announce them. */
public final class Groups {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private Groups() {}

    /** In this municipality sit these agencies, each as a whole; returns when the service has heard of it. */
    public static void sit(String municipality, String association, Agency... agencies) {
        sit(
                municipality,
                association,
                Stream.of(agencies)
                        .map(agency -> new Member(agency.code(), Optional.empty()))
                        .toList());
    }

    /** In this municipality sits this unit of the agency. */
    public static void sits(String municipality, String association, Agency agency, UUID unit) {
        sit(municipality, association, List.of(new Member(agency.code(), Optional.of(unit))));
    }

    private static void sit(String municipality, String association, List<Member> members) {
        var group = new LocalGroupRegistered(municipality, "Samverkansgrupp", association, members);
        UUID id = UUID.randomUUID();
        var owner = new AssociationRegistered(id, association, "Samordningsförbundet", List.of(municipality));
        try (var writer = new TopicWriter()) {
            writer.write(OutgoingEvent.of(owner, id, 0, id.toString(), Clock.systemUTC()));
            writer.write(OutgoingEvent.of(group, municipality, 0, municipality, Clock.systemUTC()));
        }
        KnownGroups known = CDI.current().select(KnownGroups.class).get();
        await().atMost(PATIENCE).until(() -> QuarkusTransaction.requiringNew()
                .call(() -> known.group(municipality).isPresent()
                        && known.association(municipality).isPresent()));
    }
}
