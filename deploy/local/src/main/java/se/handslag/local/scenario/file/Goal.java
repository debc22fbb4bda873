package se.handslag.local.scenario.file;

/** What a programme or an intervention (a key of the file) is to reach: so many percent by a definition of success. */
public record Goal(String programme, String intervention, String definition, int percent) {}
