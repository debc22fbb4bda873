package se.handslag.outcome.projection;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.StringReader;
import java.lang.reflect.RecordComponent;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import se.handslag.outcome.sql.RowsRefused;

/** Adds rows of the projection by COPY: they are wide and many, and hold nothing but numbers, ids and times. */
@ApplicationScoped
class SpanWriter {
    private static final String TABLE = "participation_span";
    private static final String MISSING = "\\N";
    private static final RecordComponent[] COMPONENTS = Span.class.getRecordComponents();
    private static final String COPY = "copy %s (%s) from stdin"
            .formatted(
                    TABLE,
                    Arrays.stream(COMPONENTS)
                            .map(component -> column(component.getName()))
                            .collect(Collectors.joining(", ")));

    private final DataSource database;

    SpanWriter(DataSource database) {
        this.database = database;
    }

    private static String column(String component) {
        return component.replaceAll("([A-Z])", "_$1").toLowerCase(java.util.Locale.ROOT);
    }

    /** Within the caller's transaction. */
    void add(List<Span> spans) {
        StringBuilder lines = new StringBuilder();
        spans.forEach(span -> line(lines, span));
        try (Connection connection = database.getConnection()) {
            connection.unwrap(PGConnection.class).getCopyAPI().copyIn(COPY, new StringReader(lines.toString()));
        } catch (SQLException e) {
            throw new RowsRefused(TABLE, e);
        } catch (IOException e) {
            throw new IllegalStateException("a text in memory cannot be read", e);
        }
    }

    private static void line(StringBuilder line, Span span) {
        for (int i = 0; i < COMPONENTS.length; i++) {
            try {
                line.append(i == 0 ? "" : "\t")
                        .append(text(COMPONENTS[i].getAccessor().invoke(span)));
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException("a row does not tell its columns", e);
            }
        }
        line.append('\n');
    }

    private static String text(Object value) {
        return switch (value) {
            case Optional<?> maybe -> maybe.map(SpanWriter::text).orElse(MISSING);
            case List<?> numbers -> numbers.stream().map(Object::toString).collect(Collectors.joining(",", "{", "}"));
            default -> value.toString();
        };
    }
}
