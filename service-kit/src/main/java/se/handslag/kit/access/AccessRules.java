package se.handslag.kit.access;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.handslag.kit.caller.Caller;

/**
 * The rules for one kind of resource in their order; the first that grants decides, none means no.
 *
 * @param <R> what is asked for
 */
public record AccessRules<R>(List<AccessRule<R>> rules) {

    public AccessRules {
        rules = List.copyOf(rules);
    }

    /** The basis of the first rule that grants; empty is a refusal. */
    public Optional<Basis> decide(Caller caller, R resource) {
        return rules.stream().flatMap(rule -> granted(rule, caller, resource)).findFirst();
    }

    private Stream<Basis> granted(AccessRule<R> rule, Caller caller, R resource) {
        return rule.grants(caller, resource).stream();
    }
}
