package se.handslag.outcome.scope;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;
import se.handslag.outcome.counting.Label;
import se.handslag.outcome.sql.Rows;

/** What counties and municipalities are called. */
@ApplicationScoped
public class PlaceNames {
    private static final String NAMES = "select code, name from place_name";

    private final Rows rows;

    PlaceNames(Rows rows) {
        this.rows = rows;
    }

    /** All of them, as they are called now. */
    public Names all() {
        Map<String, String> names = new HashMap<>();
        rows.list(NAMES, row -> names.put(row.getString("code"), row.getString("name")));
        return new Names(names);
    }

    /** Names by code. */
    public record Names(Map<String, String> byCode) {
        public Names {
            byCode = Map.copyOf(byCode);
        }

        /** Its name, or its code if it has none. */
        Label county(String code) {
            String name = byCode.get(code);
            return name == null ? new Label("Län " + code, "County " + code) : new Label(name, name);
        }

        /** Its code and its name. */
        public Label municipality(String code) {
            String name = byCode.get(code);
            return name == null
                    ? new Label("Kommun " + code, "Municipality " + code)
                    : new Label(code + " " + name, code + " " + name);
        }
    }
}
