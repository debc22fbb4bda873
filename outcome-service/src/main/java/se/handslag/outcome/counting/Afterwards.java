package se.handslag.outcome.counting;

import java.util.Set;

/**
 * What counts of a person's situation directly after a participation (R5.6).
 *
 * @param worksAs kinds of work of more than 0 percent
 * @param studies studies more than 0 percent; labour-market training counts
 */
public record Afterwards(Set<String> worksAs, boolean studies, boolean registeredAtAf) {

    public Afterwards {
        worksAs = Set.copyOf(worksAs);
    }
}
