package se.handslag.kit.testing;

import java.util.function.Supplier;

/**
 * A server that is started once in a test JVM and ends with it.
 *
 * <p>Quarkus stops and starts its test resources with every change of test profile, and loads them with new class
 * loaders; a system property outlives both.
 */
final class SharedServer {
    private SharedServer() {}

    /** The address that is known under this name; the first who asks starts the server. */
    static synchronized String address(String name, Supplier<String> start) {
        String property = "handslag.test." + name;
        String known = System.getProperty(property);
        if (known == null) {
            known = withOwnLoader(start);
            System.setProperty(property, known);
        }
        return known;
    }

    /** Quarkus starts resources in threads of another class loader, where Kafka's clients do not find their own classes. */
    private static String withOwnLoader(Supplier<String> start) {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(SharedServer.class.getClassLoader());
        try {
            return start.get();
        } finally {
            thread.setContextClassLoader(before);
        }
    }
}
