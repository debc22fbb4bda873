package se.handslag.intervention.participation.correction;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import se.handslag.intervention.codelist.CodeList;
import se.handslag.intervention.codelist.CodeLists;
import se.handslag.intervention.codelist.Coded;
import se.handslag.intervention.intervention.Intervention;
import se.handslag.intervention.participation.CorrectionOutcome;
import se.handslag.intervention.participation.CorrectionOutcome.Corrected;
import se.handslag.intervention.participation.CorrectionRefusal;
import se.handslag.intervention.participation.Fault;
import se.handslag.intervention.participation.OwnInterventions;
import se.handslag.intervention.participation.Participation;
import se.handslag.intervention.participation.ParticipationLedger;
import se.handslag.intervention.participation.Participations;
import se.handslag.intervention.participation.correction.CorrectionResult.Done;
import se.handslag.intervention.participation.correction.CorrectionResult.Invalid;
import se.handslag.intervention.participation.correction.CorrectionResult.Refused;
import se.handslag.intervention.participation.correction.CorrectionResult.Unknown;
import se.handslag.kit.caller.Caller;
import se.handslag.kit.rest.IfMatch;

/** What both corrections have in common: alone on the participation, in an intervention of the caller's own agency. */
@ApplicationScoped
class Correcting {
    private final Participations participations;
    private final OwnInterventions interventions;
    private final CodeLists lists;
    private final ParticipationLedger ledger;

    Correcting(
            Participations participations,
            OwnInterventions interventions,
            CodeLists lists,
            ParticipationLedger ledger) {
        this.participations = participations;
        this.interventions = interventions;
        this.lists = lists;
        this.ledger = ledger;
    }

    /**
     * Corrects, keeps and publishes.
     *
     * @param reason of the code list correction-reason
     * @param faults of what is told now
     */
    CorrectionResult correct(
            Caller caller,
            UUID participationId,
            IfMatch ifMatch,
            String reason,
            BiFunction<Participation, Intervention, List<Fault>> faults,
            BiFunction<Participation, Intervention, CorrectionOutcome> correction) {
        Optional<Participation> found = participations.holdToChange(participationId);
        Optional<Intervention> intervention =
                found.map(Participation::interventionId).flatMap(id -> interventions.hold(caller, id));
        if (intervention.isEmpty()) {
            return new Unknown();
        }
        Participation participation = found.orElseThrow();
        ifMatch.check(participation.version());
        List<Fault> wrong = Stream.concat(unlisted(reason), faults.apply(participation, intervention.get()).stream())
                .toList();
        if (!wrong.isEmpty()) {
            return new Invalid(wrong);
        }
        return switch (correction.apply(participation, intervention.get())) {
            case Corrected corrected -> new Done(ledger.keep(participation, corrected, reason), corrected.recording());
            case CorrectionRefusal why -> new Refused(why);
        };
    }

    private Stream<Fault> unlisted(String reason) {
        return lists.unlisted(List.of(new Coded("/reason", CodeList.CORRECTION_REASON, reason))).stream()
                .map(coded -> new Fault(coded.pointer(), coded.hint()));
    }
}
