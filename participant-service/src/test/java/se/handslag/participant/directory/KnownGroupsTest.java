package se.handslag.participant.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import se.handslag.kit.contract.agencies.LocalGroupRegistered;
import se.handslag.kit.contract.agencies.LocalGroupRegistered.Member;
import se.handslag.kit.contract.interventions.AssociationRegistered;
import se.handslag.kit.event.OutgoingEvent;
import se.handslag.kit.testing.TopicWriter;

/** Local groups and associations as their owners announce them. No other test uses these municipalities. */
@QuarkusTest
class KnownGroupsTest {
    private static final UUID UNIT = UUID.randomUUID();
    private static final UUID OTHER_UNIT = UUID.randomUUID();

    @Inject
    KnownGroups groups;

    @Test
    void aGroupSaysWhoSitsInIt() {
        announce(0, group("9901", "forbund-ett", new Member("af", Optional.empty()), seat("kommun-ett")));
        LocalGroup group = awaitGroup("9901", found -> true);

        assertThat(group.association()).isEqualTo("forbund-ett");
        assertThat(group.agencies()).containsExactlyInAnyOrder("af", "kommun-ett");
        assertThat(group.seats("af", Optional.of(OTHER_UNIT))).isTrue();
        assertThat(group.seats("kommun-ett", Optional.of(UNIT))).isTrue();
        assertThat(group.seats("kommun-ett", Optional.of(OTHER_UNIT))).isFalse();
        assertThat(group.seats("kommun-ett", Optional.empty())).isTrue();
        assertThat(group.seats("fk", Optional.empty())).isFalse();
    }

    @Test
    void theLatestMembersCount() {
        announce(0, group("9902", "forbund-ett", seat("af"), seat("fk")));
        awaitGroup("9902", found -> true);
        announce(1, group("9902", "forbund-ett", seat("af"), new Member("region-ett", Optional.empty())));

        LocalGroup changed = awaitGroup("9902", found -> !found.agencies().contains("fk"));
        assertThat(changed.agencies()).containsExactlyInAnyOrder("af", "region-ett");
    }

    @Test
    void aMunicipalityWithoutAGroupHasTheAssociationThatNamesIt() {
        UUID id = UUID.randomUUID();
        announce(0, new AssociationRegistered(id, "forbund-tre", "Tre", List.of("9903", "9904")));
        await().atMost(Duration.ofSeconds(30)).until(() -> association("9904").equals(Optional.of("forbund-tre")));
        announce(1, new AssociationRegistered(id, "forbund-tre", "Tre", List.of("9903")));
        await().atMost(Duration.ofSeconds(30)).until(() -> association("9904").isEmpty());

        assertThat(association("9903")).contains("forbund-tre");
        assertThat(association("9999")).isEmpty();
    }

    @Test
    void whatAGroupSaysOfItsAssociationIsNotBelieved() {
        announce(0, new AssociationRegistered(UUID.randomUUID(), "forbund-a", "A", List.of("9905")));
        await().atMost(Duration.ofSeconds(30)).until(() -> association("9905").isPresent());
        announce(0, group("9905", "forbund-b", seat("af"), seat("fk")));
        awaitGroup("9905", found -> true);

        assertThat(association("9905")).contains("forbund-a");
        announce(0, group("9906", "forbund-b", seat("af"), seat("fk")));
        awaitGroup("9906", found -> true);
        assertThat(association("9906")).isEmpty();
    }

    private Optional<String> association(String municipality) {
        return QuarkusTransaction.requiringNew().call(() -> groups.association(municipality));
    }

    private LocalGroup awaitGroup(String municipality, Predicate<LocalGroup> wanted) {
        return await().atMost(Duration.ofSeconds(30))
                .until(
                        () -> QuarkusTransaction.requiringNew().call(() -> groups.group(municipality)),
                        found -> found.filter(wanted).isPresent())
                .orElseThrow();
    }

    private static Member seat(String agency) {
        return new Member(agency, Optional.of(UNIT));
    }

    private static LocalGroupRegistered group(String municipality, String association, Member... members) {
        return new LocalGroupRegistered(municipality, "Samverkansgrupp", association, List.of(members));
    }

    private static void announce(long sequence, LocalGroupRegistered group) {
        write(OutgoingEvent.of(group, group.municipality(), sequence, group.municipality(), Clock.systemUTC()));
    }

    private static void announce(long sequence, AssociationRegistered association) {
        String key = association.associationId().toString();
        write(OutgoingEvent.of(association, key, sequence, key, Clock.systemUTC()));
    }

    private static void write(OutgoingEvent event) {
        try (var writer = new TopicWriter()) {
            writer.write(event);
        }
    }
}
