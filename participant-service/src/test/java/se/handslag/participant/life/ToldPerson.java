package se.handslag.participant.life;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import se.handslag.kit.contract.participants.ConsentGiven;
import se.handslag.kit.contract.participants.ConsentWithdrawn;
import se.handslag.kit.contract.participants.ParticipantClosed;
import se.handslag.kit.contract.participants.ParticipantMerged;
import se.handslag.kit.contract.participants.ParticipantRegistered;
import se.handslag.kit.contract.participants.ParticipantReopened;
import se.handslag.kit.contract.participants.ResponsibilityMoved;
import se.handslag.participant.closing.ClosingInMemory;
import se.handslag.participant.consent.ConsentsInMemory;

/** A participant, who has answered for them, their consents and closings, as their events tell it. */
final class ToldPerson {
    private final UUID id;
    private final List<Held> held = new ArrayList<>();
    private final List<Closed> closings = new ArrayList<>();
    private final Map<UUID, Given> consents = new LinkedHashMap<>();
    private String kind;
    private String status = "OPEN";
    private Optional<UUID> mergedInto = Optional.empty();

    private record Held(String agency, Instant from, Optional<Instant> until, Optional<UUID> handOff) {}

    private record Closed(ParticipantClosed closing, Optional<Instant> reopenedAt) {}

    private record Given(
            ConsentGiven consent, List<String> categories, Optional<Instant> withdrawn, Optional<Instant> ended) {
        private boolean stands() {
            return withdrawn.isEmpty() && ended.isEmpty();
        }
    }

    ToldPerson(ParticipantRegistered e) {
        id = e.participantId();
        kind = e.identityKind();
        held.add(new Held(e.responsibleAgency(), e.registeredAt(), Optional.empty(), Optional.empty()));
    }

    void identified(String as) {
        kind = as;
    }

    void isProtected() {
        kind = "ANONYMOUS";
        consents.replaceAll((_, it) -> new Given(it.consent, List.of(), it.withdrawn, it.ended));
    }

    void moved(ResponsibilityMoved e) {
        letGo(e.movedAt());
        held.add(new Held(e.toAgency(), e.movedAt(), Optional.empty(), Optional.of(e.handOffId())));
    }

    void merged(ParticipantMerged e) {
        letGo(e.mergedAt());
        status = "MERGED";
        mergedInto = Optional.of(e.mergedInto());
    }

    void closed(ParticipantClosed e) {
        letGo(e.closedAt());
        status = "CLOSED";
        closings.add(new Closed(e, Optional.empty()));
        consents.replaceAll((_, it) ->
                it.stands() ? new Given(it.consent, it.categories, Optional.empty(), Optional.of(e.closedAt())) : it);
    }

    void reopened(ParticipantReopened e) {
        status = "OPEN";
        closings.add(new Closed(closings.removeLast().closing, Optional.of(e.reopenedAt())));
        held.add(new Held(e.responsibleAgency(), e.reopenedAt(), Optional.empty(), Optional.empty()));
    }

    void gave(ConsentGiven e) {
        consents.put(e.consentId(), new Given(e, e.dataCategories(), Optional.empty(), Optional.empty()));
    }

    void withdrew(ConsentWithdrawn e) {
        consents.computeIfPresent(
                e.consentId(), (_, it) -> new Given(it.consent, it.categories, Optional.of(e.withdrawnAt()), it.ended));
    }

    private void letGo(Instant at) {
        Held last = held.removeLast();
        held.add(new Held(last.agency, last.from, Optional.of(at), last.handOff));
    }

    void lines(List<String> to) {
        to.add(LiveImage.person(id, kind, status, mergedInto));
        held.forEach(it -> to.add(LiveImage.held(id, it.agency, it.from, it.until, it.handOff)));
        closings.forEach(it -> to.add(ClosingInMemory.line(
                id,
                it.closing.outcome(),
                it.closing.closedOn(),
                it.closing.closedBy(),
                it.closing.closedAt(),
                it.reopenedAt)));
        consents.values().forEach(it -> to.add(line(it)));
    }

    private static String line(Given it) {
        ConsentGiven e = it.consent;
        return ConsentsInMemory.line(
                e.consentId(),
                e.participantId(),
                e.kind(),
                e.disclosingAgencies(),
                e.receivingAgencies(),
                it.categories,
                e.purpose(),
                e.validFrom(),
                e.validTo(),
                it.withdrawn,
                it.ended);
    }
}
