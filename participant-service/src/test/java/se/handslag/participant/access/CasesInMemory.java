package se.handslag.participant.access;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.handslag.kit.time.Stockholm;
import se.handslag.participant.consent.ConsentsInMemory;
import se.handslag.participant.handoff.HandOffs;
import se.handslag.participant.responsibility.Participant;
import se.handslag.participant.responsibility.Participants;

/** What the access rules judge by, without a database: as far as plans ask. */
public final class CasesInMemory extends ParticipantCases {
    private final Participants participants;
    private final HandOffs handOffs;
    private final ConsentsInMemory consents;
    private final Clock clock;

    public CasesInMemory(Participants participants, HandOffs handOffs, ConsentsInMemory consents, Clock clock) {
        super(null, clock);
        this.participants = participants;
        this.handOffs = handOffs;
        this.consents = consents;
        this.clock = clock;
    }

    @Override
    public Optional<ParticipantCase> find(UUID participantId) {
        return participants.findByIdOptional(participantId).map(this::read);
    }

    private ParticipantCase read(Participant person) {
        LocalDate today = Stockholm.today(clock);
        Optional<Carried> carried = handOffs.openOf(person.id()).flatMap(open -> consents.carrying(
                        person.id(),
                        open.consentId(),
                        open.parties().giver(),
                        open.parties().receiver(),
                        today)
                .map(consent ->
                        new Carried(open.parties().receiver(), consent.id(), ConsentsInMemory.categories(consent))));
        return new ParticipantCase(
                person.id(),
                person.responsibleAgency(),
                person.responsibleUnit(),
                carried.map(Carried::receiver),
                Optional.empty(),
                carried.map(Carried::consent),
                carried.map(Carried::categories).orElse(List.of()),
                person.responsibleAgency()
                        .map(holder -> consents.inForce(person.id(), holder, today))
                        .orElse(List.of()),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private record Carried(String receiver, UUID consent, List<String> categories) {}
}
