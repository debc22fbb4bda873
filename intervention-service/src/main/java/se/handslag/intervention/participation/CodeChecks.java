package se.handslag.intervention.participation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;
import se.handslag.intervention.codelist.CodeLists;
import se.handslag.intervention.codelist.Coded;

/** Checks what a registration says against the code lists as they are now. */
@ApplicationScoped
public class CodeChecks {
    private final CodeLists lists;

    CodeChecks(CodeLists lists) {
        this.lists = lists;
    }

    /** Faults of an in-registration. */
    public List<Fault> faults(PersonEntry entry) {
        return Stream.concat(unlisted(entry.codes()), entry.before().faults("/before").stream())
                .toList();
    }

    /** Faults of an anonymous in-registration. */
    public List<Fault> faults(AnonymousEntry entry) {
        return unlisted(entry.codes()).toList();
    }

    /** Faults of an out-registration. */
    public List<Fault> faults(Leaving leaving) {
        return Stream.concat(
                        unlisted(leaving.codes()),
                        leaving.after().stream().flatMap(after -> after.faults("/after").stream()))
                .toList();
    }

    private Stream<Fault> unlisted(List<Coded> codes) {
        return lists.unlisted(codes).stream().map(coded -> new Fault(coded.pointer(), coded.hint()));
    }
}
