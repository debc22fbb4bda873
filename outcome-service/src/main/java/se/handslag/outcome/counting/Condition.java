package se.handslag.outcome.counting;

import java.util.Collections;
import java.util.Set;

/** One thing that can be asked of a situation. */
public sealed interface Condition {

    /** True if the situation meets it. */
    boolean holds(Afterwards after);

    /** Works, in any of these kinds. */
    record Works(Set<String> kinds) implements Condition {
        public Works {
            kinds = Set.copyOf(kinds);
        }

        @Override
        public boolean holds(Afterwards after) {
            return !Collections.disjoint(kinds, after.worksAs());
        }
    }

    /** Studies. */
    record Studies() implements Condition {
        @Override
        public boolean holds(Afterwards after) {
            return after.studies();
        }
    }

    /** Is registered as a jobseeker at Arbetsförmedlingen. */
    record RegisteredAtAf() implements Condition {
        @Override
        public boolean holds(Afterwards after) {
            return after.registeredAtAf();
        }
    }

    /** Is in a placement (praktik) at a workplace. */
    record InPlacement() implements Condition {
        @Override
        public boolean holds(Afterwards after) {
            return after.inPlacement();
        }
    }
}
