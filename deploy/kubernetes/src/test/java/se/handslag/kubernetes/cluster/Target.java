package se.handslag.kubernetes.cluster;

import java.util.Map;

/** Pods that answer on a port: what a host name and port of a URL stand for inside the cluster. */
public record Target(Map<String, String> labels, int port) {}
