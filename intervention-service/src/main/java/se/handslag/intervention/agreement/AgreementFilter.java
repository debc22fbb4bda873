package se.handslag.intervention.agreement;

import java.util.Optional;
import java.util.UUID;

/**
 * Which agreements to list; all if nothing is said.
 *
 * @param provider with whom
 * @param intervention for what
 * @param programme for what
 */
public record AgreementFilter(Optional<UUID> provider, Optional<UUID> intervention, Optional<UUID> programme) {

    /** Its part of the query, each with an index in the order of the list; the plans are tested. */
    String query() {
        StringBuilder query = new StringBuilder("from Agreement a where a.id > :after");
        provider.ifPresent(id -> query.append(" and a.providerId = :provider"));
        intervention.ifPresent(id -> query.append(" and a.interventionId = :intervention"));
        programme.ifPresent(id -> query.append(" and a.programmeId = :programme"));
        return query.append(" order by a.id").toString();
    }
}
