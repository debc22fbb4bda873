package se.handslag.outcome.scope;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import se.handslag.outcome.counting.Label;

/** A list of codes, in the order they are shown in: those that come with the service first, then others by code. */
public final class Codes {
    private final List<Coded> shown;
    private final Map<Integer, Coded> byNumber;

    Codes(List<Coded> codes) {
        Comparator<Coded> order = Comparator.comparing(Coded::foreign)
                .thenComparing(one -> one.foreign() ? 0 : one.number())
                .thenComparing(Coded::code);
        this.shown = codes.stream().sorted(order).toList();
        this.byNumber = codes.stream().collect(Collectors.toMap(Coded::number, one -> one));
    }

    /**
     * A code and the number that stands for it.
     *
     * @param foreign true if it came with an event and has no label but itself
     * @param group of a livelihood
     */
    public record Coded(int number, String code, Label label, boolean foreign, Optional<String> group) {}

    /** All of them. */
    public List<Coded> all() {
        return shown;
    }

    /**
     * Those that come with the service, and of others those with these numbers: what nobody had met by then has no line in a
     * report as of then, however much is met later (R6.3).
     */
    public Codes met(Collection<Integer> numbers) {
        return new Codes(shown.stream()
                .filter(one -> !one.foreign() || numbers.contains(one.number()))
                .toList());
    }

    /** The same, of bits. */
    public Codes met(LongStream bits) {
        long all = bits.reduce(0, (some, more) -> some | more);
        return met(of(all).stream().map(Coded::number).toList());
    }

    /** The one with this number. */
    public Coded get(int number) {
        return byNumber.get(number);
    }

    /** Those whose bits are set. */
    public List<Coded> of(long bits) {
        return shown.stream().filter(one -> (bits >> one.number() & 1) == 1).toList();
    }
}
