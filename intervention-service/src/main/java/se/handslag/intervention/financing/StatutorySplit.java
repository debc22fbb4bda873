package se.handslag.intervention.financing;

import java.util.LinkedHashMap;
import java.util.SequencedMap;

/**
 * The statutory split of an association's money (R5.3): half from the state, a quarter from the regions, a quarter from the
 * kommuner, in whole kronor.
 */
public record StatutorySplit(long state, long regions, long municipalities) {

    /** The parts of a total. */
    public static StatutorySplit of(long total) {
        SequencedMap<String, Long> weights = new LinkedHashMap<>();
        weights.put(Payer.STATE.name(), 2L);
        weights.put(Payer.REGION.name(), 1L);
        weights.put(Payer.MUNICIPALITY.name(), 1L);
        SequencedMap<String, Long> parts = LargestRemainder.share(total, weights);
        return new StatutorySplit(
                parts.get(Payer.STATE.name()), parts.get(Payer.REGION.name()), parts.get(Payer.MUNICIPALITY.name()));
    }

    /** The part of one side. */
    long of(Payer payer) {
        return switch (payer) {
            case STATE -> state;
            case REGION -> regions;
            case MUNICIPALITY -> municipalities;
        };
    }
}
