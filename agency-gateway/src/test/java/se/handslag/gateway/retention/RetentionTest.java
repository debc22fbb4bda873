package se.handslag.gateway.retention;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.handslag.kit.testing.MovableClock;
import se.handslag.kit.time.Stockholm;

/** Long ago enough that the records of other tests, which are of today, stay. */
@QuarkusTest
class RetentionTest {
    private static final LocalDate THEN = LocalDate.of(2015, 3, 29);

    @Inject
    Retention retention;

    @Inject
    EntityManager database;

    @Inject
    MovableClock clock;

    private final UUID handOff = UUID.randomUUID();
    private final String agency = "kept-" + handOff;

    @BeforeEach
    void standStill() {
        clock.stopAt(noon(THEN));
    }

    @AfterEach
    void runTheClock() {
        clock.reset();
    }

    @Test
    void aDeliveryRecordIsKeptFor400Days() {
        delivered(noon(THEN));

        on(THEN.plusDays(400));
        assertThat(deliveries()).isEqualTo(1);
        on(THEN.plusDays(401));
        assertThat(deliveries()).isZero();
    }

    @Test
    void aHandOffKeepsItsRecordsTogether() {
        delivered(noon(THEN));
        delivered(noon(THEN.plusDays(300)));

        on(THEN.plusDays(500));
        assertThat(deliveries()).isEqualTo(2);
        on(THEN.plusDays(701));
        assertThat(deliveries()).isZero();
    }

    @Test
    void anAccessIsKeptForFiveYears() {
        accessed(1);

        on(THEN.plusYears(5));
        assertThat(accesses()).isEqualTo(1);
        on(THEN.plusYears(5).plusDays(1));
        assertThat(accesses()).isZero();
    }

    @Test
    void manyAreForgottenInBatches() {
        accessed(2_500);

        on(THEN.plusYears(6));
        assertThat(accesses()).isZero();
    }

    @Test
    void theOldestAreFoundAlongAnIndex() {
        List<?> plan = QuarkusTransaction.requiringNew().call(() -> {
            // The table of a test is small: what remains is the plan of one that is not.
            for (String way : List.of("enable_seqscan", "enable_bitmapscan", "enable_sort")) {
                database.createNativeQuery("set local " + way + " = off").executeUpdate();
            }
            return database.createNativeQuery("explain select ctid from access_log_entry where at < :before"
                            + " order by at limit 1000 for update skip locked")
                    .setParameter("before", noon(THEN))
                    .getResultList();
        });
        assertThat(plan.toString()).contains("access_log_entry_oldest").doesNotContain("Sort");
    }

    private void on(LocalDate day) {
        clock.stopAt(noon(day));
        retention.run();
    }

    private void delivered(Instant at) {
        change("insert into delivery_record (event_id, agency, run, kafka_partition, record_offset, subject_id, role,"
                + " delivered, basis, consent_id, decided_at) values (gen_random_uuid(), '" + agency + "', 0, 0, 0, '"
                + handOff + "', 'RECEIVER', true, 'consent', gen_random_uuid(), '" + at + "')");
    }

    private void accessed(int times) {
        change("insert into access_log_entry (id, at, agency, client, subject, participant_id, action, basis, outcome,"
                + " trace_id) select gen_random_uuid(), cast('" + noon(THEN) + "' as timestamptz), '" + agency
                + "', 'c', 's', gen_random_uuid(), 'a', 'b', 'GRANTED', '' from generate_series(1, " + times + ")");
    }

    private long deliveries() {
        return count("delivery_record");
    }

    private long accesses() {
        return count("access_log_entry");
    }

    private long count(String table) {
        return ((Number) database.createNativeQuery("select count(*) from " + table + " where agency = :agency")
                        .setParameter("agency", agency)
                        .getSingleResult())
                .longValue();
    }

    private void change(String sql) {
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeQuery(sql).executeUpdate());
    }

    private static Instant noon(LocalDate day) {
        return day.atTime(12, 0).atZone(Stockholm.ZONE).toInstant();
    }
}
