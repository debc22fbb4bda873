package se.handslag.intervention.codelist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hibernate.Session;

/** The code lists as they are in the database at this moment. */
@ApplicationScoped
public class CodeLists {
    private final Session session;

    CodeLists(Session session) {
        this.session = session;
    }

    /** Those that are not in their list. One query, whatever their number. */
    public List<Coded> unlisted(Collection<Coded> given) {
        Set<String> lists = given.stream().map(coded -> coded.list().path()).collect(Collectors.toSet());
        Set<String> listed = session.createNativeQuery(
                        "select list || '/' || code from code where list in (:lists)", String.class)
                .setParameter("lists", lists)
                .getResultStream()
                .collect(Collectors.toSet());
        return given.stream()
                .filter(coded -> !listed.contains(coded.list().path() + "/" + coded.code()))
                .toList();
    }

    /** All of them. */
    public ListedCodes listed() {
        return new ListedCodes(session.createNativeQuery("select list || '/' || code from code", String.class)
                .getResultStream()
                .collect(Collectors.toSet()));
    }

    /** A list with its values in their order; empty if there is no such list. */
    Optional<CodeListContent> find(String name) {
        return session.createNativeQuery(
                        "select title_sv, title_en, version from code_list where name = :name", Tuple.class)
                .setParameter("name", name)
                .getResultStream()
                .findFirst()
                .map(row -> new CodeListContent(
                        name,
                        row.get(0, String.class),
                        row.get(1, String.class),
                        row.get(2, Integer.class),
                        entries(name)));
    }

    private List<CodeEntry> entries(String name) {
        List<Tuple> rows = session.createNativeQuery(
                        "select code, label_sv, label_en, note_sv, note_en from code where list = :name"
                                + " order by position",
                        Tuple.class)
                .setParameter("name", name)
                .getResultList();
        return rows.stream()
                .map(row -> new CodeEntry(
                        row.get(0, String.class), row.get(1, String.class), row.get(2, String.class), note(row)))
                .toList();
    }

    private static Optional<CodeEntry.Note> note(Tuple row) {
        return Optional.ofNullable(row.get(3, String.class))
                .map(swedish -> new CodeEntry.Note(swedish, row.get(4, String.class)));
    }
}
