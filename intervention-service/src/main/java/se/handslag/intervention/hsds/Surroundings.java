package se.handslag.intervention.hsds;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.handslag.intervention.association.Association;
import se.handslag.intervention.hsds.entry.TaxonomyTermEntry;
import se.handslag.intervention.programme.Programme;

/**
 * All that is told of interventions beside themselves, fetched for a page at once.
 *
 * @param associations by code
 * @param programmes by id
 * @param places by intervention
 * @param changed when each intervention was changed last
 * @param today in Sweden
 */
record Surroundings(
        Map<String, Association> associations,
        Map<UUID, Programme> programmes,
        Map<UUID, List<HsdsQueries.Place>> places,
        Map<UUID, Instant> changed,
        List<TaxonomyTermEntry> terms,
        LocalDate today) {}
