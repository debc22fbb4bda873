package se.handslag.outcome.scope;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import se.handslag.outcome.counting.Label;
import se.handslag.outcome.projection.CodeList;
import se.handslag.outcome.scope.Codes.Coded;
import se.handslag.outcome.sql.Rows;

/** What the numbers of the projection stand for. */
@ApplicationScoped
public class CodeLists {
    private static final String LIST = """
            select c.no, c.code, c.label_sv, c.label_en, g.group_code
            from coded c
            left join livelihood_group g on c.list = 'livelihood' and g.code = c.code
            where c.list = ?
            """;

    private final Rows rows;

    CodeLists(Rows rows) {
        this.rows = rows;
    }

    /** A whole list. */
    public Codes of(CodeList list) {
        return new Codes(rows.list(LIST, CodeLists::coded, list.key()));
    }

    private static Coded coded(ResultSet row) throws SQLException {
        String code = row.getString("code");
        String sv = row.getString("label_sv");
        Label label = sv == null ? new Label(code, code) : new Label(sv, row.getString("label_en"));
        return new Coded(row.getInt("no"), code, label, sv == null, Optional.ofNullable(row.getString("group_code")));
    }
}
