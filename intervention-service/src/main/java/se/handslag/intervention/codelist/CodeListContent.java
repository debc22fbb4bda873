package se.handslag.intervention.codelist;

import java.util.List;

/**
 * A code list with its values in order.
 *
 * @param version rises when somebody changes the list
 */
public record CodeListContent(String name, String titleSv, String titleEn, int version, List<CodeEntry> entries) {

    public CodeListContent {
        entries = List.copyOf(entries);
    }
}
