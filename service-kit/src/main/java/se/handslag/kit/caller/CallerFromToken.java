package se.handslag.kit.caller;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.jwt.JsonWebToken;
import se.handslag.kit.problem.ProblemException;
import se.handslag.kit.problem.ProblemTypes;

/** Reads a {@link Caller} out of a token that OIDC has already verified. */
@ApplicationScoped
class CallerFromToken {

    Caller read(JsonWebToken token, Collection<String> roleNames) {
        return new Caller(
                text(token, "azp").or(() -> text(token, "client_id")).orElseThrow(() -> refused("client (azp)")),
                text(token, "sub").orElseThrow(() -> refused("subject (sub)")),
                text(token, "agency"),
                text(token, "association"),
                text(token, "unit").map(CallerFromToken::unit),
                roles(roleNames));
    }

    private static Set<Role> roles(Collection<String> names) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        names.forEach(name -> Role.of(name).ifPresent(roles::add));
        return roles;
    }

    private static Optional<String> text(JsonWebToken token, String claim) {
        Object value = token.getClaim(claim);
        return Optional.ofNullable(value).map(Object::toString).filter(text -> !text.isBlank());
    }

    private static UUID unit(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw ProblemException.of(ProblemTypes.NOT_PERMITTED, "The token's unit is not a UUID.");
        }
    }

    private static ProblemException refused(String what) {
        return ProblemException.of(ProblemTypes.NOT_PERMITTED, "The token names no " + what + ".");
    }
}
