package se.handslag.gateway.accesslog;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The log only grows: its one question must never read more than the rows it shows. */
@QuarkusTest
class AccessLogPlanTest {
    private static final String MANY = """
            insert into access_log_entry (id, at, agency, client, subject, participant_id, action, basis, outcome,
                                          trace_id)
            select gen_random_uuid(), now() - make_interval(secs => n), 'plan', 'c', 's',
                   cast(:participant as uuid), 'a', 'b', 'GRANTED', '' from generate_series(1, 20000) n
            """;

    @Inject
    EntityManager entities;

    @Test
    void aPageIsReadAlongTheIndexWithoutASort() {
        UUID participant = UUID.randomUUID();
        QuarkusTransaction.requiringNew().run(() -> {
            entities.createNativeQuery(MANY)
                    .setParameter("participant", participant.toString())
                    .executeUpdate();
            entities.createNativeQuery("analyze access_log_entry").executeUpdate();
        });

        List<?> plan = entities.createNativeQuery("explain " + AccessLogEntries.NEWEST_FIRST + " limit 21")
                .setParameter("agency", "plan")
                .setParameter("participant", participant)
                .setParameter("from", Instant.EPOCH)
                .setParameter("beforeAt", Instant.now())
                .setParameter("beforeId", UUID.randomUUID())
                .getResultList();

        assertThat(plan.toString())
                .contains("Index Scan using access_log_entry_of_person")
                .doesNotContain("Sort")
                .doesNotContain("Filter");
    }
}
