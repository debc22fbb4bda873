package se.handslag.intervention.provider;

/**
 * What is asked for when a provider is registered.
 *
 * @param association code of the one that works with it
 */
public record NewProvider(String association, ProviderTerms terms) {}
