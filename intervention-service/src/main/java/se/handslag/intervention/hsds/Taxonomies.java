package se.handslag.intervention.hsds;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import se.handslag.intervention.codelist.CodeEntry;
import se.handslag.intervention.codelist.CodeList;
import se.handslag.intervention.codelist.CodeListContent;
import se.handslag.intervention.codelist.ReadCodeList;
import se.handslag.intervention.hsds.entry.TaxonomyTermEntry;

/** The code lists of the catalogue, as taxonomies: for whom an intervention is, and of what kind. */
@ApplicationScoped
class Taxonomies {
    static final String TARGET_GROUP = CodeList.TARGET_GROUP.path();
    static final String PRECISE_DIRECTION = CodeList.PRECISE_DIRECTION_INDIVIDUAL.path();
    private static final String SWEDISH = "sv";

    private final ReadCodeList lists;

    Taxonomies(ReadCodeList lists) {
        this.lists = lists;
    }

    /** The code lists as they are at this moment. */
    List<CodeListContent> all() {
        return Stream.of(TARGET_GROUP, PRECISE_DIRECTION)
                .flatMap(name -> lists.read(name).stream())
                .toList();
    }

    /** The terms of these lists, in their order. */
    static List<TaxonomyTermEntry> terms(List<CodeListContent> lists) {
        return lists.stream()
                .flatMap(list -> list.entries().stream().map(entry -> term(list, entry)))
                .toList();
    }

    /** A term by its id. */
    static Optional<TaxonomyTermEntry> term(List<CodeListContent> lists, UUID id) {
        return terms(lists).stream().filter(term -> term.id().equals(id)).findFirst();
    }

    private static TaxonomyTermEntry term(CodeListContent list, CodeEntry entry) {
        return new TaxonomyTermEntry(
                HsdsIds.term(list.name(), entry.code()),
                entry.code(),
                entry.labelSv(),
                entry.labelEn(),
                list.name(),
                SWEDISH,
                HsdsIds.taxonomy(list.name()));
    }
}
