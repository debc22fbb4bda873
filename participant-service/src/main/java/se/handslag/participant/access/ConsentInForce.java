package se.handslag.participant.access;

import java.util.List;
import java.util.UUID;

/**
 * A consent to exchange information that is in force today and names the responsible agency as disclosing.
 *
 * @param purpose a code of the list {@code consent-purposes}
 */
public record ConsentInForce(UUID id, String purpose, List<String> receivingAgencies, List<String> dataCategories) {}
