package se.handslag.gateway.accesslog;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import se.handslag.kit.access.AccessRules;
import se.handslag.kit.access.Disclosure;
import se.handslag.kit.problem.ProblemException;
import se.handslag.kit.problem.ProblemTypes;
import se.handslag.kit.rest.PageRequest;

/** Shows an agency's own records to its data protection officer. Reading them leaves a record too. */
@ApplicationScoped
class ReadAccessLog {
    private static final AccessRules<AccessQuestion> RULES = new AccessRules<>(List.of(new OwnAgencysRecords()));

    private final AccessLogEntries entries;
    private final Disclosure disclosure;

    ReadAccessLog(AccessLogEntries entries, Disclosure disclosure) {
        this.entries = entries;
        this.disclosure = disclosure;
    }

    /** Newest first. */
    List<AccessLogRow> page(AccessQuestion question, PageRequest page) {
        return disclosure.of(
                RULES,
                question,
                question.participantId(),
                "read-access-records",
                basis -> entries.page(question, page));
    }

    /** One; 404 if it is another agency's. */
    AccessLogRow one(String agency, UUID id) {
        AccessLogRow row = entries.find(id)
                .filter(found -> found.agency().equals(agency))
                .orElseThrow(
                        () -> ProblemException.of(ProblemTypes.NOT_FOUND, "Your agency has no such access record."));
        AccessQuestion question = new AccessQuestion(agency, row.participantId(), Instant.MIN, Instant.MAX);
        return disclosure.of(RULES, question, row.participantId(), "read-access-records", basis -> row);
    }
}
