package se.handslag.outcome.standard;

import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import se.handslag.kit.time.Stockholm;
import se.handslag.outcome.counting.Label;
import se.handslag.outcome.document.Document;
import se.handslag.outcome.document.Entry;
import se.handslag.outcome.document.Table;
import se.handslag.outcome.scope.Inquiry;
import se.handslag.outcome.scope.Scope;
import se.handslag.outcome.scope.Territory;

/** What stands above the figures of every report: what was asked, and as of when (R6.3). */
public final class Preamble {
    private static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");

    private Preamble() {}

    /** A report of this inquiry. */
    public static Document document(
            String id,
            Label title,
            Inquiry inquiry,
            Territory territory,
            int limit,
            List<Label> notes,
            List<Table> tables) {
        List<Label> all = new ArrayList<>(notes);
        all.add(new Label(
                "Felregistrerade deltaganden räknas aldrig. Antal under " + limit
                        + " visas inte, och inte heller det som skulle avslöja dem.",
                "Wrongly registered participations never count. Counts below " + limit
                        + " are not shown, nor what would give them away."));
        return new Document(id, title, question(inquiry, territory), all, tables);
    }

    private static List<Entry> question(Inquiry inquiry, Territory territory) {
        String from = inquiry.period().from().toString();
        String to = inquiry.period().to().toString();
        ZonedDateTime local = inquiry.asOf().atZone(Stockholm.ZONE);
        String when = MINUTES.format(local);
        return List.of(
                new Entry("scope", scope(territory.scope()), territory.name(), territory.code()),
                new Entry(
                        "period",
                        new Label("Period", "Period"),
                        new Label(from + " – " + to, from + " – " + to),
                        from + "/" + to),
                new Entry(
                        "asOf",
                        new Label("Registrerat till och med", "Recorded until"),
                        new Label(when, when),
                        inquiry.asOf().toString()));
    }

    private static Label scope(Scope scope) {
        return switch (scope) {
            case Scope.Nation any -> new Label("Omfattning", "Scope");
            case Scope.County any -> new Label("Län", "County");
            case Scope.OfAssociation any -> new Label("Samordningsförbund", "Coordination association");
            case Scope.Programme any -> new Label("Program eller projekt", "Programme or project");
            case Scope.OfIntervention any -> new Label("Insats", "Intervention");
        };
    }
}
