package se.handslag.outcome.further;

import java.util.List;
import se.handslag.outcome.document.Document;
import se.handslag.outcome.scope.Inquiry;
import se.handslag.outcome.scope.Territory;
import se.handslag.outcome.standard.Source;

/** A report beyond the standard ones: what came later, what it cost, how long people waited, what was aimed at (R6.9, R6.10). */
interface FurtherReport {
    /** The last part of its path. */
    FurtherReports.Kind kind();

    /** What it counts by period: so only of periods that are told (R6.7). */
    List<Source> counted();

    /** Counts and writes it; within the transaction that froze what is known. */
    Document of(Inquiry inquiry, Territory territory, Choices choices);
}
