package se.handslag.kit.idempotency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import se.handslag.kit.idempotency.IdempotentRequest.Sent;

/** The table of kept answers. */
@ApplicationScoped
class KeptAnswers {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    /** Takes the key for this transaction, without waiting, and looks for an answer in the same breath. */
    private static final String CLAIM = """
            select pg_try_advisory_xact_lock(hashtextextended(?, 0)) as claimed, kept.*
              from (values (1)) as one
              left join idempotency_key as kept
                on kept.client = ? and kept.key = ? and kept.expires_at > ?""";

    private static final String KEEP = """
            insert into idempotency_key as kept (client, key, fingerprint, status, headers, body, expires_at)
            values (?, ?, ?, ?, ?::jsonb, ?, ?)
            on conflict (client, key) do update
              set fingerprint = excluded.fingerprint, status = excluded.status, headers = excluded.headers,
                  body = excluded.body, expires_at = excluded.expires_at
              where kept.expires_at <= ?""";

    private final DataSource database;

    KeptAnswers(DataSource database) {
        this.database = database;
    }

    /**
     * What is known of a key.
     *
     * @param claimed true if no other request with the key is at work
     * @param fingerprint of the request that got the kept answer
     */
    record Known(boolean claimed, String fingerprint, Optional<KeptAnswer> answer) {}

    Known claim(String client, String key, Instant now) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(CLAIM)) {
            statement.setString(1, client + "\n" + key);
            statement.setString(2, client);
            statement.setString(3, key);
            statement.setTimestamp(4, Timestamp.from(now));
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                String fingerprint = row.getString("fingerprint");
                return new Known(
                        row.getBoolean("claimed"),
                        fingerprint,
                        fingerprint == null ? Optional.empty() : Optional.of(answer(row)));
            }
        }
    }

    /** False if another request has kept an answer under the key since it was claimed. */
    boolean keep(String client, Sent sent, KeptAnswer answer, Instant now, Instant expiresAt) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(KEEP)) {
            statement.setString(1, client);
            statement.setString(2, sent.key());
            statement.setString(3, sent.fingerprint());
            statement.setInt(4, answer.status());
            statement.setString(5, write(answer.headers()));
            statement.setString(6, answer.body());
            statement.setTimestamp(7, Timestamp.from(expiresAt));
            statement.setTimestamp(8, Timestamp.from(now));
            return statement.executeUpdate() == 1;
        }
    }

    private static KeptAnswer answer(ResultSet row) throws SQLException {
        try {
            Map<String, String> headers = JSON.readValue(row.getString("headers"), new TypeReference<>() {});
            return new KeptAnswer(row.getInt("status"), headers, row.getString("body"));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the headers of a kept answer cannot be read", e);
        }
    }

    private static String write(Map<String, String> headers) {
        try {
            return JSON.writeValueAsString(headers);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the headers of an answer cannot be written", e);
        }
    }
}
