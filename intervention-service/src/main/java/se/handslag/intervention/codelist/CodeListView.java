package se.handslag.intervention.codelist;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.net.URI;
import java.util.List;
import java.util.Map;
import se.handslag.kit.rest.Link;
import se.handslag.kit.rest.Links;

/** A code list, with labels in Swedish and English. */
public record CodeListView(
        String name,
        Labels title,
        List<Item> items,
        @JsonProperty("_links") Map<String, Link> links) {

    /** The same words in both languages. */
    public record Labels(String sv, String en) {}

    /**
     * A value.
     *
     * @param note what counts under it; absent where the label says all
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Item(String code, Labels label, Labels note) {}

    static CodeListView of(CodeListContent list, URI self) {
        return new CodeListView(
                list.name(),
                new Labels(list.titleSv(), list.titleEn()),
                list.entries().stream().map(CodeListView::item).toList(),
                Links.self(self));
    }

    private static Item item(CodeEntry entry) {
        return new Item(
                entry.code(),
                new Labels(entry.labelSv(), entry.labelEn()),
                entry.note().map(note -> new Labels(note.sv(), note.en())).orElse(null));
    }
}
