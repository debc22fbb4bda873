package se.handslag.intervention.codelist;

import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * Every code of every list at one moment, for one who has much to check.
 *
 * @param paths of a list and a code, with a slash between
 */
public record ListedCodes(Set<String> paths) {

    public ListedCodes {
        paths = Set.copyOf(paths);
    }

    /** Those that are not in their list. */
    public List<Coded> unlisted(Collection<Coded> given) {
        return given.stream()
                .filter(coded -> !paths.contains(coded.list().path() + "/" + coded.code()))
                .toList();
    }
}
