package se.handslag.gateway.delivery.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Array;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/** The consents that delivery has read of. */
@ApplicationScoped
public class Consents {
    private static final String FIND = """
            select consent_id, receiving_agencies, valid_from, valid_to, withdrawn_at
            from delivery_consent where consent_id = any (?)
            """;
    // Nothing that is known is ever forgotten: a withdrawal read twice, or before its consent, stays.
    private static final String SAVE = """
            insert into delivery_consent as c (consent_id, receiving_agencies, valid_from, valid_to, withdrawn_at)
            values (?, ?, ?, ?, ?)
            on conflict (consent_id) do update set
              receiving_agencies = coalesce(excluded.receiving_agencies, c.receiving_agencies),
              valid_from = coalesce(excluded.valid_from, c.valid_from),
              valid_to = coalesce(excluded.valid_to, c.valid_to),
              withdrawn_at = coalesce(c.withdrawn_at, excluded.withdrawn_at)
            """;

    private final DataSource database;

    Consents(DataSource database) {
        this.database = database;
    }

    /** Those of them that are known. */
    public Map<UUID, Consent> find(Set<UUID> ids) {
        return Sql.query(
                        database,
                        FIND,
                        sql -> sql.setArray(1, sql.getConnection().createArrayOf("uuid", ids.toArray())),
                        Consents::read)
                .stream()
                .collect(Collectors.toMap(Consent::id, Function.identity()));
    }

    /** Adds what is new of them. */
    public void save(Collection<Consent> consents) {
        if (!consents.isEmpty()) {
            Sql.batch(database, SAVE, consents, Consents::bind);
        }
    }

    private static void bind(PreparedStatement sql, Consent consent) throws SQLException {
        Optional<Consent.Scope> scope = consent.scope();
        sql.setObject(1, consent.id());
        sql.setArray(
                2,
                scope.isEmpty()
                        ? null
                        : sql.getConnection()
                                .createArrayOf("text", scope.get().receivers().toArray()));
        sql.setObject(3, scope.map(Consent.Scope::from).orElse(null));
        sql.setObject(4, scope.map(Consent.Scope::to).orElse(null));
        sql.setObject(5, Sql.utc(consent.withdrawnAt().orElse(null)));
    }

    private static Consent read(ResultSet row) throws SQLException {
        Array receivers = row.getArray("receiving_agencies");
        Optional<Consent.Scope> scope = receivers == null
                ? Optional.empty()
                : Optional.of(new Consent.Scope(
                        Set.of((String[]) receivers.getArray()),
                        row.getObject("valid_from", LocalDate.class),
                        row.getObject("valid_to", LocalDate.class)));
        return new Consent(
                row.getObject("consent_id", UUID.class), scope, Optional.ofNullable(Sql.instant(row, "withdrawn_at")));
    }
}
