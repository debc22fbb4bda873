package se.handslag.participant.story;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import se.handslag.kit.event.Topics;
import se.handslag.kit.testing.TopicReader;

/** Looks for words of a person wherever they could have been left: each table, each column, each topic. */
@ApplicationScoped
public class Traces {
    private final DataSource database;

    Traces(DataSource database) {
        this.database = database;
    }

    /** The rows, with their table, that hold one of the words: whole if it is a short code, anywhere if it is longer. */
    public List<String> inTheDatabase(String... words) {
        List<String> found = new ArrayList<>();
        try (Connection connection = database.getConnection()) {
            for (String table : tables(connection)) {
                rows(connection, table).stream()
                        .filter(row -> Stream.of(words).anyMatch(word -> holds(row, word)))
                        .forEach(row -> found.add(table + " " + row));
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return found;
    }

    /** How many rows with a name or a number a participant has. */
    public int identityRows(UUID participant) {
        try (Connection connection = database.getConnection()) {
            return (int) Stream.of("personal_identity", "personal_number")
                    .flatMap(table -> rows(connection, table).stream())
                    .filter(row -> row.contains(participant.toString()))
                    .count();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The records that hold one of the words in key, headers or value. */
    public List<String> onTheTopics(String... words) {
        return records()
                .filter(text -> Stream.of(words).anyMatch(text::contains))
                .toList();
    }

    /** The records in which this is a whole value. */
    public List<String> onTheTopicsAs(String value) {
        return records().filter(text -> text.contains('"' + value + '"')).toList();
    }

    private static Stream<String> records() {
        return Stream.of(Topics.PARTICIPANTS, Topics.ACCESS).flatMap(topic -> {
            try (var reader = new TopicReader(topic)) {
                return reader.all().stream().map(Traces::text);
            }
        });
    }

    private static String text(ConsumerRecord<String, byte[]> record) {
        var text = new StringBuilder(record.key()).append(' ').append(string(record.value()));
        record.headers().forEach(header -> text.append(' ').append(string(header.value())));
        return text.toString();
    }

    private static String string(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static boolean holds(String row, String word) {
        if (word.length() <= 4) {
            return Pattern.compile("[(,\"{]" + word + "[),\"}]").matcher(row).find();
        }
        String hex = HexFormat.of().formatHex(word.getBytes(StandardCharsets.UTF_8));
        return row.contains(word) || row.contains(hex);
    }

    private static List<String> tables(Connection connection) throws SQLException {
        return column(
                connection,
                "select table_name from information_schema.tables where table_schema = 'public'"
                        + " and table_type = 'BASE TABLE'");
    }

    private static List<String> rows(Connection connection, String table) {
        try {
            return column(connection, "select t::text from " + table + " t");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> column(Connection connection, String query) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            List<String> values = new ArrayList<>();
            while (rows.next()) {
                values.add(rows.getString(1));
            }
            return values;
        }
    }
}
