package se.handslag.intervention.importing.work;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.UnaryOperator;
import se.handslag.intervention.importing.ImportErrors;
import se.handslag.intervention.importing.ImportRows;
import se.handslag.intervention.importing.Imports;
import se.handslag.intervention.importing.ParticipationImport;
import se.handslag.intervention.importing.RegisteredReferences;
import se.handslag.intervention.importing.RegisteredReferences.Registered;
import se.handslag.intervention.importing.RowError;
import se.handslag.intervention.importing.StoredRow;
import se.handslag.intervention.importing.reading.RowReader;
import se.handslag.intervention.importing.work.RowJudgement.Sender;
import se.handslag.intervention.importing.work.RunningPersons.Running;
import se.handslag.intervention.importing.work.Verdict.Already;
import se.handslag.intervention.importing.work.Verdict.Bad;
import se.handslag.intervention.importing.work.Verdict.Good;
import se.handslag.intervention.participation.LateRegistration;
import se.handslag.intervention.participation.ParticipationLedger;
import se.handslag.intervention.recording.Recording;
import se.handslag.kit.caller.Caller;
import se.handslag.kit.caller.Role;
import se.handslag.kit.time.Stockholm;
import se.handslag.kit.usecase.UseCase;

/** Works through the next rows of an import: what they make and how far it has come are one commit. */
@UseCase
class WorkOnImport {
    private final Imports imports;
    private final ImportRows rows;
    private final ImportErrors errors;
    private final RegisteredReferences references;
    private final GatherFacts gather;
    private final RunningPersons running;
    private final ParticipationLedger ledger;
    private final Clock clock;

    WorkOnImport(
            Imports imports,
            ImportRows rows,
            ImportErrors errors,
            RegisteredReferences references,
            GatherFacts gather,
            RunningPersons running,
            ParticipationLedger ledger,
            Clock clock) {
        this.imports = imports;
        this.rows = rows;
        this.errors = errors;
        this.references = references;
        this.gather = gather;
        this.running = running;
        this.ledger = ledger;
        this.clock = clock;
    }

    /** False if there is nothing more to do, or if another replica does it. */
    public boolean work(UUID importId, int limit) {
        Optional<ParticipationImport> held = imports.holdOpen(importId);
        if (held.isEmpty()) {
            return false;
        }
        ParticipationImport work = held.get();
        List<StoredRow> batch = rows.next(importId, work.lastRow(), limit);
        if (batch.isEmpty()) {
            work.finish(clock.instant());
            rows.forget(importId);
            return false;
        }
        judge(work, batch);
        return true;
    }

    private void judge(ParticipationImport work, List<StoredRow> batch) {
        // With the right that the sender had when the file came in.
        Caller caller = new Caller(
                work.recording().recordedBy(),
                work.recording().recordedBy(),
                Optional.of(work.agency()),
                Optional.empty(),
                Optional.empty(),
                Set.of(Role.PARTICIPANT_MANAGER));
        BatchFacts facts = gather.of(work, batch, caller);
        Sender sender = new Sender(work.agency(), Stockholm.today(clock), Recording.now(clock, caller));
        Set<Running> before = new HashSet<>(facts.running());
        UnaryOperator<String> place = RowReader.places(work.mediaType());
        List<Good> good = new ArrayList<>();
        Map<Integer, List<RowError>> bad = new TreeMap<>();
        int already = 0;
        for (StoredRow row : batch) {
            switch (new RowJudgement(row.row(), facts, sender, place).verdict()) {
                case Good it -> good.add(it);
                case Bad it -> bad.put(row.number(), it.errors());
                case Already _ -> already++;
            }
        }
        if (work.dryRun()) {
            Set<Running> claims = new HashSet<>(facts.running());
            claims.removeAll(before);
            running.claim(work.id(), claims);
        } else {
            keep(work.id(), good);
        }
        errors.keep(work.id(), bad);
        work.worked(batch.getLast().number(), good.size(), bad.size(), already, clock.instant());
    }

    private void keep(UUID importId, List<Good> good) {
        ledger.keepAll(good.stream().map(Good::registration).toList());
        references.keep(
                importId,
                good.stream()
                        .map(it -> new Registered(it.reference(), idOf(it.registration())))
                        .toList());
    }

    private static UUID idOf(LateRegistration registration) {
        return registration.participation().id();
    }
}
