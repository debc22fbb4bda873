package se.handslag.intervention.codelist;

import java.util.Optional;
import se.handslag.kit.usecase.UseCase;

/** One code list by its name. */
@UseCase
public class ReadCodeList {
    private final CodeLists lists;

    ReadCodeList(CodeLists lists) {
        this.lists = lists;
    }

    /** Empty if there is none. */
    public Optional<CodeListContent> read(String name) {
        return lists.find(name);
    }
}
