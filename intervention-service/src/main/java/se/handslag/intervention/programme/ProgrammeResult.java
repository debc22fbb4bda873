package se.handslag.intervention.programme;

import java.util.Set;

/** What came of registering or changing a programme. */
public sealed interface ProgrammeResult {
    /** It is as asked. */
    record Kept(Programme programme) implements ProgrammeResult {}

    /** The caller administers none of its associations. */
    record NotPermitted() implements ProgrammeResult {}

    /** There is no such programme. */
    record Unknown() implements ProgrammeResult {}

    /** The code is taken. */
    record AlreadyRegistered() implements ProgrammeResult {}

    /** These associations are not registered. */
    record UnknownAssociations(Set<String> codes) implements ProgrammeResult {}

    /** These associations would leave while they have interventions in it. */
    record HasInterventionsOf(Set<String> codes) implements ProgrammeResult {}

    /** It contradicts itself. */
    record Refused(ProgrammeRefusal why) implements ProgrammeResult {}
}
