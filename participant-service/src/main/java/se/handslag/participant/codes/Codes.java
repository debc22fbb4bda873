package se.handslag.participant.codes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** The code lists of this service, which are data: read anew each time, so that a correction counts at once. */
@ApplicationScoped
public class Codes {
    private final EntityManager database;

    Codes(EntityManager database) {
        this.database = database;
    }

    /** Those of the codes that a person may not choose from this list, since it lacks them or the system alone sets them. */
    public Set<String> unknown(CodeList list, Collection<String> codes) {
        List<String> known = database.createQuery(
                        "select c.id.code from Code c where c.id.list = :list and c.byHand", String.class)
                .setParameter("list", list.slug())
                .getResultList();
        var unknown = new java.util.TreeSet<>(codes);
        unknown.removeAll(Set.copyOf(known));
        return unknown;
    }

    /** Every code of a list. */
    List<Code> all(CodeList list) {
        return database.createQuery("select c from Code c where c.id.list = :list order by c.id.code", Code.class)
                .setParameter("list", list.slug())
                .getResultList();
    }
}
