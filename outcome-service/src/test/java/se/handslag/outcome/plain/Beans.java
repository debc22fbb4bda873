package se.handslag.outcome.plain;

import java.lang.reflect.Constructor;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** Makes what the container would make, without one: each class by its only constructor, once. */
public final class Beans {
    private final Map<Class<?>, Object> made = new HashMap<>();

    /** Whoever needs one of this type gets this. */
    public <T> Beans with(Class<T> type, T bean) {
        made.put(type, bean);
        return this;
    }

    /** The one of this class. */
    public <T> T get(Class<T> type) {
        if (!made.containsKey(type)) {
            made.put(type, make(type));
        }
        return type.cast(made.get(type));
    }

    private Object make(Class<?> type) {
        try {
            Constructor<?> constructor = type.getDeclaredConstructors()[0];
            constructor.setAccessible(true);
            return constructor.newInstance(Arrays.stream(constructor.getParameterTypes())
                    .map(this::get)
                    .toArray());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot make " + type, e);
        }
    }
}
