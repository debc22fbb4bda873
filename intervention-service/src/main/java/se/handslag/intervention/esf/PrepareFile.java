package se.handslag.intervention.esf;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.handslag.intervention.access.Carriers;
import se.handslag.intervention.esf.PreparedFile.NotFunded;
import se.handslag.intervention.esf.PreparedFile.Prepared;
import se.handslag.intervention.esf.PreparedFile.Unknown;
import se.handslag.intervention.intervention.Intervention;
import se.handslag.intervention.intervention.Interventions;
import se.handslag.intervention.participation.OwnInterventions;
import se.handslag.kit.caller.Caller;
import se.handslag.kit.usecase.UseCase;

/** Makes a month's file from the facts as they are now, and finds which months taken out before have changed (R5.7). */
@UseCase
public class PrepareFile {
    private final EsfStore store;
    private final OwnInterventions own;
    private final Interventions interventions;

    PrepareFile(EsfStore store, OwnInterventions own, Interventions interventions) {
        this.store = store;
        this.own = own;
        this.interventions = interventions;
    }

    /** Without numbers; shown only after each person is recorded. */
    public PreparedFile prepare(Caller caller, EsfScope scope, YearMonth month) {
        String agency = caller.requireAgency();
        Map<UUID, Boolean> carried = store.interventions(scope, agency);
        carried.keySet().removeIf(id -> own.find(caller, id).isEmpty());
        if (carried.isEmpty()) {
            return new Unknown();
        }
        List<UUID> funded = carried.keySet().stream().filter(carried::get).toList();
        if (funded.isEmpty()) {
            return new NotFunded();
        }
        List<EsfParticipation> all = store.participations(funded);
        return new Prepared(
                EsfFile.of(month, all),
                store.taken(agency, scope.id()).stream()
                        .map(taken -> new EsfMonth(
                                taken, !EsfFile.of(taken.month(), all).digest().equals(taken.digest())))
                        .toList(),
                interventions.list("id in ?1", funded).stream()
                        .collect(Collectors.toMap(Intervention::id, (Function<Intervention, Carriers>)
                                found -> new Carriers(found.carriedOutBy()))));
    }
}
