package se.handslag.intervention.importing.work;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import se.handslag.intervention.codelist.CodeLists;
import se.handslag.intervention.importing.ParticipationImport;
import se.handslag.intervention.importing.RegisteredReferences;
import se.handslag.intervention.importing.StoredRow;
import se.handslag.intervention.intervention.Intervention;
import se.handslag.intervention.participant.KnownParticipants;
import se.handslag.intervention.participation.OwnInterventions;
import se.handslag.intervention.question.OwnQuestions;
import se.handslag.intervention.question.Questionnaire;
import se.handslag.kit.caller.Caller;

/** Reads and holds what a batch is judged by: some queries for a batch, whatever its length. */
@ApplicationScoped
class GatherFacts {
    private final OwnInterventions interventions;
    private final KnownParticipants participants;
    private final CodeLists codes;
    private final OwnQuestions questions;
    private final RunningPersons running;
    private final RegisteredReferences references;

    GatherFacts(
            OwnInterventions interventions,
            KnownParticipants participants,
            CodeLists codes,
            OwnQuestions questions,
            RunningPersons running,
            RegisteredReferences references) {
        this.interventions = interventions;
        this.participants = participants;
        this.codes = codes;
        this.questions = questions;
        this.running = running;
        this.references = references;
    }

    BatchFacts of(ParticipationImport of, List<StoredRow> batch, Caller sender) {
        Map<UUID, Intervention> held = new HashMap<>();
        // In the order of their ids, as everybody who holds several.
        for (UUID id : new TreeSet<>(batch.stream()
                .map(it -> it.row().inRegistration().interventionId())
                .toList())) {
            interventions.hold(sender, id).ifPresent(found -> held.put(id, found));
        }
        Set<UUID> persons = batch.stream()
                .map(it -> it.row().inRegistration().participantId())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        Map<String, Questionnaire> asked = held.values().stream()
                .map(Intervention::association)
                .distinct()
                .collect(Collectors.toMap(it -> it, questions::of));
        return new BatchFacts(
                held,
                participants.holdAll(persons),
                codes.listed(),
                asked,
                running.of(persons, of.id()),
                references.knownOf(
                        batch.stream().map(it -> it.row().externalReference()).toList()));
    }
}
