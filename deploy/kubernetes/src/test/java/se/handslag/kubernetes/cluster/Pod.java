package se.handslag.kubernetes.cluster;

import java.util.Map;

/**
 * One end of a connection.
 *
 * @param namespace the labels of the pod's namespace
 */
public record Pod(String name, Map<String, String> labels, Map<String, String> namespace) {
    private static final Map<String, String> OURS = Map.of("kubernetes.io/metadata.name", "handslag");

    /** A pod in our namespace. */
    public static Pod here(String name, Map<String, String> labels) {
        return new Pod(name, labels, OURS);
    }

    boolean isHere() {
        return namespace.equals(OURS);
    }
}
