package se.handslag.outcome.rest;

import se.handslag.outcome.counting.SuccessDefinition;

/** What counts as which result, printed with the figures that rest on it (R6.4). */
public record DefinitionView(String id, int version, String titleSv, String titleEn, String textSv, String textEn) {

    static DefinitionView of(SuccessDefinition definition) {
        return new DefinitionView(
                definition.id(),
                definition.version(),
                definition.title().sv(),
                definition.title().en(),
                definition.text().sv(),
                definition.text().en());
    }
}
