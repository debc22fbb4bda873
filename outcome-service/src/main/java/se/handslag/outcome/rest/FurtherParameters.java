package se.handslag.outcome.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import se.handslag.outcome.scope.Inquiry;

/** What a report beyond the standard ones is asked about, as it came. */
public class FurtherParameters {
    private static final String CODE = "[a-z][a-z0-9]*(-[a-z0-9]+)*";
    private static final Set<String> NAMES = Set.of("definition");

    @Valid
    @BeanParam
    ScopeParameters scope;

    @Parameter(
            description =
                    "Id of the definition of success, whose first category is the success; the national headline if"
                            + " it is not given.",
            example = "national-headline")
    @QueryParam("definition")
    @Pattern(regexp = CODE, message = "Send an id such as national-headline.")
    @Size(max = 60, message = "An id has 60 characters at most.")
    String definition;

    Inquiry read(Asked asked, UriInfo uri) {
        return scope.read(asked, uri, NAMES);
    }

    Optional<String> definition() {
        return Optional.ofNullable(definition);
    }
}
