package se.handslag.intervention.hsds.entry;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;

/**
 * What this API is in terms of HSDS (Open Referral's Human Services Data Specification).
 *
 * @param version of HSDS
 * @param profile where HSDS is described
 * @param openapiUrl the description of this API: the specification's own, as it has nothing that the specification has not
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonNaming(SnakeCaseStrategy.class)
public record HsdsAbout(String version, String profile, String openapiUrl) {
    public static final String VERSION = "3.0";
    public static final String OPENAPI =
            "https://raw.githubusercontent.com/openreferral/specification/3.0/schema/openapi.json";
    public static final String PROFILE = "https://docs.openreferral.org/en/3.0/";
}
