package se.handslag.outcome.counting;

import java.util.Set;

/**
 * What counts of a person's situation directly after a participation (R5.6).
 *
 * @param worksAs kinds of work of more than 0 percent
 * @param studies studies more than 0 percent; labour-market training counts
 * @param inPlacement in a placement (praktik), which is neither work nor study; false also if nobody asked
 */
public record Afterwards(Set<String> worksAs, boolean studies, boolean registeredAtAf, boolean inPlacement) {

    /** Not in a placement, as far as is known. */
    public Afterwards(Set<String> worksAs, boolean studies, boolean registeredAtAf) {
        this(worksAs, studies, registeredAtAf, false);
    }

    public Afterwards {
        worksAs = Set.copyOf(worksAs);
    }
}
