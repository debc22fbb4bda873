package se.handslag.gateway.delivery.decide;

import java.util.UUID;

/**
 * An agency that an event concerns.
 *
 * @param agency its code
 * @param consentId the consent by which it may be told
 */
public record Party(String agency, AgencyRole role, UUID consentId) {}
