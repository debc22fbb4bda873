package se.handslag.outcome.plain;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.sql.DataSource;

/**
 * Something wrong in what is asked of the database, to see whether anybody notices.
 *
 * @param right as it is written
 * @param wrong as it is asked
 * @param planted becomes true when it was asked so
 */
public record Mistake(String right, String wrong, AtomicBoolean planted) {
    /** None. */
    public static final Mistake NONE = new Mistake("", "");

    /** This instead of that. */
    public Mistake(String right, String wrong) {
        this(right, wrong, new AtomicBoolean());
    }

    /** The same database, asked wrongly. */
    DataSource in(DataSource database) {
        return right.isEmpty() ? database : around(DataSource.class, database);
    }

    private <T> T around(Class<T> type, T object) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (self, method, given) -> {
            Object[] arguments = given;
            if (method.getName().equals("prepareStatement")
                    && ((String) arguments[0]).replaceAll("\\s+", " ").contains(right)) {
                arguments = arguments.clone();
                arguments[0] = ((String) arguments[0]).replaceAll("\\s+", " ").replace(right, wrong);
                planted.set(true);
            }
            try {
                Object answer = method.invoke(object, arguments);
                return method.getName().equals("getConnection")
                        ? around(Connection.class, (Connection) answer)
                        : answer;
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        }));
    }
}
