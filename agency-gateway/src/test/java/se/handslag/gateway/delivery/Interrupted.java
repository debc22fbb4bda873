package se.handslag.gateway.delivery;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.concurrent.atomic.AtomicInteger;

/** A real thing that fails, once, when one of its methods is about to run: what a broken network or a crash does. */
final class Interrupted {
    private Interrupted() {}

    /** Something to do, and throw, before the method runs for the first time. */
    interface Mishap {
        void happen();
    }

    /** The real thing, but for one answer. */
    static <T> T answering(Class<T> type, T real, String method, Object answer) {
        Object changed = Proxy.newProxyInstance(
                type.getClassLoader(),
                new Class<?>[] {type},
                (proxy, called, arguments) ->
                        called.getName().equals(method) ? answer : called.invoke(real, arguments));
        return type.cast(changed);
    }

    static <T> T before(Class<T> type, T real, String method, Mishap mishap) {
        AtomicInteger calls = new AtomicInteger();
        Object interrupted =
                Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (proxy, called, arguments) -> {
                    if (called.getName().equals(method) && calls.getAndIncrement() == 0) {
                        mishap.happen();
                    }
                    try {
                        return called.invoke(real, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
        return type.cast(interrupted);
    }
}
