package se.handslag.intervention.financing;

import java.util.Optional;

/**
 * A region or kommun that pays a part of its side's quarter.
 *
 * @param code a county's two digits, or a municipality's four
 * @param kronor what was agreed on; or else by weight
 * @param weight against the others of its side, such as inhabitants; 1 if not said
 */
public record Contributor(String code, Optional<Long> kronor, Optional<Long> weight) {}
