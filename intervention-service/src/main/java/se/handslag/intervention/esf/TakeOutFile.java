package se.handslag.intervention.esf;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import se.handslag.intervention.access.AccessPolicy;
import se.handslag.intervention.esf.PreparedFile.Prepared;
import se.handslag.kit.access.Disclosure;
import se.handslag.kit.caller.CurrentCaller;

/** The only way out for participant files: each person recorded, the numbers read, the file noted as taken out (R3.7). */
@ApplicationScoped
class TakeOutFile {
    private static final String ACTION = "esf-participant-file";
    private final Disclosure disclosure;
    private final Numbers numbers;
    private final NoteTaken note;
    private final CurrentCaller caller;

    TakeOutFile(Disclosure disclosure, Numbers numbers, NoteTaken note, CurrentCaller caller) {
        this.disclosure = disclosure;
        this.numbers = numbers;
        this.note = note;
        this.caller = caller;
    }

    /** What leaves the house. */
    record Taken(TakenFile file, List<EsfRowView> rows) {}

    /** Not inside a transaction. */
    Taken take(UUID scope, Prepared prepared, HttpHeaders headers) {
        List<EsfRow> shown = disclosure.granted(
                AccessPolicy.PARTICIPATIONS,
                prepared.file().rows(),
                row -> prepared.carriers().get(row.participation().interventionId()),
                row -> row.participation().participantId(),
                ACTION);
        Map<UUID, String> read = numbers.read(
                headers.getHeaderString(HttpHeaders.AUTHORIZATION),
                shown.stream().map(row -> row.participation().participationId()).toList());
        List<EsfRowView> rows = shown.stream()
                .filter(row -> read.containsKey(row.participation().participationId()))
                .map(row -> EsfRowView.of(row, read.get(row.participation().participationId())))
                .collect(Collectors.toUnmodifiableList());
        return new Taken(note.note(caller.get(), scope, prepared.file()), rows);
    }
}
