package se.handslag.intervention.support;

import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.hibernate.resource.jdbc.spi.StatementInspector;

/** The statements that Hibernate has sent, so that tests can count them and ask for their plans. */
@PersistenceUnitExtension
public class SqlSeen implements StatementInspector {
    private static final long serialVersionUID = 1L;
    private static final Queue<String> SEEN = new ConcurrentLinkedQueue<>();

    /** Forgets what was seen. */
    public static void forget() {
        SEEN.clear();
    }

    /** The statements that read this table, in their order. */
    public static List<String> of(String table) {
        return SEEN.stream().filter(sql -> sql.contains(" " + table + " ")).toList();
    }

    @Override
    public String inspect(String sql) {
        SEEN.add(sql);
        return sql;
    }
}
