package se.handslag.participant.codes;

import java.util.Collection;
import java.util.List;

/** Code lists that all hold the same codes, and take any other. */
public final class CodesInMemory extends RequestCodes {
    private final List<String> codes;

    public CodesInMemory(List<String> codes) {
        super(null);
        this.codes = List.copyOf(codes);
    }

    @Override
    public boolean areAll(CodeList list, Collection<String> named) {
        return named.containsAll(codes);
    }

    @Override
    public void require(CodeList list, List<String> named, String pointer) {
        // Every code is known.
    }
}
