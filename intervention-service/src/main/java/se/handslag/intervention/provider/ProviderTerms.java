package se.handslag.intervention.provider;

import java.util.Optional;

/**
 * All that can change of a provider.
 *
 * @param municipality of its seat, four digits
 */
public record ProviderTerms(String name, Optional<String> municipality) {}
