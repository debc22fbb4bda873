package se.handslag.intervention.importing.work;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import se.handslag.intervention.codelist.ListedCodes;
import se.handslag.intervention.importing.RegisteredReferences.Reference;
import se.handslag.intervention.importing.work.RunningPersons.Running;
import se.handslag.intervention.intervention.Intervention;
import se.handslag.intervention.participant.KnownParticipant;
import se.handslag.intervention.question.Questionnaire;

/**
 * All that the rows of a batch are judged by, read once for the batch.
 *
 * @param interventions that the agency carries out, held
 * @param participants that are known and have not gone on as another, held
 * @param questions by association
 * @param running grows with each row that starts somebody
 * @param references that stand for something already
 */
record BatchFacts(
        Map<UUID, Intervention> interventions,
        Map<UUID, KnownParticipant> participants,
        ListedCodes codes,
        Map<String, Questionnaire> questions,
        Set<Running> running,
        Set<Reference> references) {}
