package se.handslag.intervention.hsds;

import java.util.List;
import se.handslag.intervention.codelist.CodeListContent;
import se.handslag.kit.usecase.UseCase;

/** The taxonomies of the catalogue with their terms: few, so all at once. */
@UseCase
public class ReadTaxonomies {
    private final Taxonomies taxonomies;

    ReadTaxonomies(Taxonomies taxonomies) {
        this.taxonomies = taxonomies;
    }

    /** As they are at this moment. */
    public List<CodeListContent> read() {
        return taxonomies.all();
    }
}
