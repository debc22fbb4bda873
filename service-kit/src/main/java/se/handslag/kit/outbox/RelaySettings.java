package se.handslag.kit.outbox;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * What a relay needs to know.
 *
 * @param kafka connection and security of the Kafka client
 * @param poll how long a row may wait if its bell was lost, and how long a standing-by relay waits between tries to lead
 * @param batch rows read at a time
 * @param patience how long the broker may take to acknowledge a row before it counts as away
 */
record RelaySettings(
        String jdbcUrl,
        String user,
        String password,
        Map<String, Object> kafka,
        Duration poll,
        int batch,
        Duration patience) {
    // Below every topic's limit, so that a row that is too large is refused here, at once and alone.
    private static final int MAX_ROW_BYTES = 512 * 1024;
    static final String APPLICATION_NAME = "handslag-outbox-relay";

    /** A connection outside the pool: it is held for good, and its lock must end with it. */
    Connection connect() throws SQLException {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setURL(jdbcUrl);
        source.setUser(user);
        source.setPassword(password);
        source.setApplicationName(APPLICATION_NAME);
        source.setConnectTimeout(5);
        source.setSocketTimeout(30);
        source.setTcpKeepAlive(true);
        source.setLogServerErrorDetail(false);
        // A replica whose machine vanished must lose its lock in seconds, not in the hours that TCP would take.
        source.setOptions("-c tcp_keepalives_idle=10 -c tcp_keepalives_interval=5 -c tcp_keepalives_count=3");
        return source.getConnection();
    }

    Map<String, Object> producer() {
        Map<String, Object> settings = new HashMap<>(kafka);
        settings.put(ProducerConfig.KEY_SERIALIZER_CLASS_CONFIG, StringSerializer.class);
        settings.put(ProducerConfig.VALUE_SERIALIZER_CLASS_CONFIG, ByteArraySerializer.class);
        settings.put(ProducerConfig.ACKS_CONFIG, "all");
        settings.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
        settings.put(ProducerConfig.MAX_IN_FLIGHT_REQUESTS_PER_CONNECTION, 5);
        settings.put(ProducerConfig.MAX_REQUEST_SIZE_CONFIG, MAX_ROW_BYTES);
        settings.put(ProducerConfig.LINGER_MS_CONFIG, 0);
        settings.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, patience.toMillis() / 2);
        settings.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, (int) patience.toMillis() / 2);
        settings.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, (int) patience.toMillis());
        settings.put(ProducerConfig.RECONNECT_BACKOFF_MAX_MS_CONFIG, 1_000L);
        return settings;
    }
}
