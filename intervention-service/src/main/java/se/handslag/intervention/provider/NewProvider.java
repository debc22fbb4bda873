package se.handslag.intervention.provider;

import java.util.Optional;

/**
 * What is asked for when a provider is registered.
 *
 * @param association code of the one that works with it
 * @param municipality of its seat, four digits
 */
public record NewProvider(String association, String name, Optional<String> municipality) {}
