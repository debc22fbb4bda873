package se.handslag.intervention.access;

import java.util.Set;

/**
 * Who carries out the intervention that a participation is in.
 *
 * @param agencies codes
 */
public record Carriers(Set<String> agencies) {

    public Carriers {
        agencies = Set.copyOf(agencies);
    }
}
