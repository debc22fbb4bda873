package se.handslag.gateway.directory;

import java.util.Optional;

/**
 * What is said of an agency when it is registered.
 *
 * @param code as in its tokens and its topic's name
 * @param municipality four digits
 */
record NewAgency(String code, String name, AgencyKind kind, Optional<String> municipality) {}
