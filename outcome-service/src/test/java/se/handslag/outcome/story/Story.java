package se.handslag.outcome.story;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.handslag.kit.contract.interventions.AssociationRegistered;
import se.handslag.kit.contract.interventions.BudgetRecorded;
import se.handslag.kit.contract.interventions.CountRecorded;
import se.handslag.kit.contract.interventions.InterventionRegistered;
import se.handslag.kit.contract.interventions.ProgrammeRegistered;
import se.handslag.kit.contract.participants.ParticipantMerged;
import se.handslag.kit.contract.participations.ParticipationEnded;
import se.handslag.kit.contract.participations.ParticipationStarted;
import se.handslag.kit.contract.participations.Situation;
import se.handslag.kit.event.EventData;
import se.handslag.kit.event.OutgoingEvent;
import se.handslag.kit.id.Ids;

/** What intervention-service would announce: an association of its own, its interventions and who went through them. */
public final class Story {
    private final String association = "forbund-" + Long.toHexString(Ids.next().getLeastSignificantBits() >>> 16);
    private final List<OutgoingEvent> events = new ArrayList<>();
    private Instant now = Instant.parse("2017-01-01T08:00:00Z");

    /** The association's code. */
    public String association() {
        return association;
    }

    /** What was announced so far, in order. */
    public List<OutgoingEvent> events() {
        return List.copyOf(events);
    }

    /** What follows is recorded at this moment. */
    public Story at(String instant) {
        now = Instant.parse(instant);
        return this;
    }

    /** The association exists. */
    public Story registered() {
        return registeredIn("0880");
    }

    /** The association exists, in this municipality. */
    public Story registeredIn(String municipality) {
        UUID id = Ids.next();
        return announce(
                new AssociationRegistered(id, association(), "Samordningsförbundet", List.of(municipality)), id, 0, id);
    }

    /** An intervention that counts participations, carried out by these agencies from 2017 on. */
    public UUID intervention(String name, String... carriers) {
        return register(name, "INDIVIDUAL", "PERSONAL_OR_ANONYMOUS", carriers);
    }

    /** An intervention that counts heads only. */
    public UUID countOnly(String name) {
        return register(name, "STRUCTURAL", "COUNT_ONLY", "af");
    }

    /** An intervention that counts participations, part of a programme, funded by ESF, in these municipalities. */
    public UUID esfIntervention(String name, UUID programme, String... municipalities) {
        UUID id = Ids.next();
        announce(
                new InterventionRegistered(
                        id,
                        association(),
                        name,
                        "INDIVIDUAL",
                        "PERSONAL_OR_ANONYMOUS",
                        List.of("af"),
                        LocalDate.parse("2017-01-01"),
                        Optional.empty(),
                        Optional.of(programme),
                        Optional.empty(),
                        true,
                        List.of(municipalities),
                        List.of("LONG_TERM_UNEMPLOYED")),
                id,
                0,
                id);
        return id;
    }

    /** A programme of this association and perhaps others. */
    public UUID programme(String name, String... others) {
        UUID id = Ids.next();
        List<String> associations = new ArrayList<>(List.of(others));
        associations.addFirst(association());
        announce(
                new ProgrammeRegistered(
                        id,
                        "p-" + association(),
                        name,
                        associations,
                        LocalDate.parse("2017-01-01"),
                        Optional.empty(),
                        Optional.of(2500),
                        Optional.of(100_000_000L),
                        Optional.of(67_000_000L)),
                id,
                0,
                id);
        return id;
    }

    /** So much money for an intervention and year. */
    public Story budget(UUID intervention, int year, long kronor) {
        UUID id = Ids.next();
        return announce(
                new BudgetRecorded(
                        id,
                        intervention,
                        year,
                        "INSATS_COST",
                        Optional.of(100),
                        Optional.of(kronor),
                        Optional.empty(),
                        now),
                id,
                0,
                intervention);
    }

    private UUID register(String name, String direction, String method, String... carriers) {
        UUID id = Ids.next();
        announce(
                new InterventionRegistered(
                        id,
                        association(),
                        name,
                        direction,
                        method,
                        List.of(carriers),
                        LocalDate.parse("2017-01-01"),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        false,
                        List.of("0880"),
                        List.of()),
                id,
                0,
                id);
        return id;
    }

    /** So many heads on a day. */
    public Story counted(UUID intervention, String day, int persons) {
        UUID id = Ids.next();
        return announce(new CountRecorded(id, intervention, LocalDate.parse(day), persons, now), id, 0, intervention);
    }

    /** A known person starts. */
    public Participation starts(UUID intervention, String day) {
        return starts(intervention, day, false);
    }

    /** An anonymous person starts. */
    public Participation anonymousStarts(UUID intervention, String day) {
        return starts(intervention, day, true);
    }

    private Participation starts(UUID intervention, String day, boolean anonymous) {
        return anonymous ? starts(intervention, day, Optional.empty()) : starts(intervention, day, Who.somebody());
    }

    /** This person starts. */
    public Participation starts(UUID intervention, String day, Who who) {
        return starts(intervention, day, Optional.of(who));
    }

    private Participation starts(UUID intervention, String day, Optional<Who> who) {
        UUID id = Ids.next();
        UUID key = who.map(Who::id).orElse(id);
        LocalDate startedOn = LocalDate.parse(day);
        announce(
                new ParticipationStarted(
                        id,
                        intervention,
                        association(),
                        who.map(Who::id),
                        who.isEmpty(),
                        who.isPresent() ? who.flatMap(Who::sex) : Optional.of("FEMALE"),
                        who.isPresent() ? Optional.empty() : Optional.of(startedOn.getYear()),
                        startedOn,
                        who.map(Who::referredBy),
                        who.map(Who::education),
                        who.map(Who::before),
                        who.map(any -> startedOn),
                        now,
                        who.flatMap(Who::age),
                        List.of()),
                id,
                0,
                key);
        return new Participation(this, id, intervention, key);
    }

    void ends(
            Participation one,
            long sequence,
            String day,
            String reason,
            Optional<String> next,
            Optional<Situation> after) {
        announce(
                new ParticipationEnded(
                        one.id(),
                        one.intervention(),
                        LocalDate.parse(day),
                        reason,
                        next,
                        after,
                        now,
                        reason.equals("WRONGLY_REGISTERED"),
                        List.of()),
                one.id(),
                sequence,
                one.key());
    }

    /** The first turns out to be the second, who goes on. */
    public Story merged(Who absorbed, Who survivor) {
        return announce(new ParticipantMerged(absorbed.id(), survivor.id(), now), absorbed.id(), 1, absorbed.id());
    }

    /** Anything else that an owner announces. */
    public Story announce(EventData data, UUID subject, long sequence, UUID key) {
        events.add(new OutgoingEvent(Ids.next(), data, subject.toString(), sequence, key.toString(), now));
        return this;
    }
}
