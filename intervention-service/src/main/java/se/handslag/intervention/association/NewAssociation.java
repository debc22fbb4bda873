package se.handslag.intervention.association;

import java.util.Set;

/**
 * What is asked for when an association is registered.
 *
 * @param code lower-case, stable, its address in the API
 * @param municipalities four digits each
 */
public record NewAssociation(String code, String name, Set<String> municipalities) {

    public NewAssociation {
        municipalities = Set.copyOf(municipalities);
    }
}
