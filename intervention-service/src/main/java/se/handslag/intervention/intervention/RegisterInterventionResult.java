package se.handslag.intervention.intervention;

import java.util.Set;
import se.handslag.intervention.intervention.profile.ProfileFault;

/** What came of registering an intervention. */
public sealed interface RegisterInterventionResult {
    /** It is there. */
    record Registered(Intervention intervention) implements RegisterInterventionResult {}

    /** The caller is not staff of the association. */
    record NotPermitted() implements RegisterInterventionResult {}

    /** No such association is registered. */
    record UnknownAssociation() implements RegisterInterventionResult {}

    /** These agencies are not registered. */
    record UnknownAgencies(Set<String> codes) implements RegisterInterventionResult {}

    /** What it says of itself does not fit. */
    record Misfit(ProfileFault fault) implements RegisterInterventionResult {}

    /** It contradicts itself. */
    record Refused(InterventionRefusal why) implements RegisterInterventionResult {}
}
