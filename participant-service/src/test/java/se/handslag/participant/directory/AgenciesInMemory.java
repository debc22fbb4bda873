package se.handslag.participant.directory;

import java.util.Collection;
import java.util.List;

/** A directory of these agencies, without a database. */
public final class AgenciesInMemory extends KnownAgencies {
    private final List<String> codes;

    public AgenciesInMemory(List<String> codes) {
        super(null);
        this.codes = List.copyOf(codes);
    }

    @Override
    public void require(String code, String pointer) {
        if (!codes.contains(code)) {
            throw new AssertionError("no agency " + code);
        }
    }

    @Override
    public boolean areAll(Collection<String> named) {
        return named.containsAll(codes);
    }
}
