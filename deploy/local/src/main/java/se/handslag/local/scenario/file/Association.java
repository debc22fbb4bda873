package se.handslag.local.scenario.file;

import java.util.List;

/** An association that finances interventions. */
public record Association(String code, String name, List<String> municipalities) {}
