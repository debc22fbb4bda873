package se.handslag.outcome.standard;

import se.handslag.outcome.document.Document;
import se.handslag.outcome.scope.Inquiry;
import se.handslag.outcome.scope.Territory;

/** A report that every scope has (R6.5). */
interface StandardReport {
    /** The last part of its path. */
    StandardReports.Kind kind();

    /** Counts and writes it; within the transaction that froze what is known. */
    Document of(Inquiry inquiry, Territory territory);
}
