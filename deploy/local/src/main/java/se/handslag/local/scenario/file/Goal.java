package se.handslag.local.scenario.file;

import java.util.Map;

/** What a programme (by its code) is to reach; the rest as the API takes it. */
public record Goal(String programme, Map<String, Object> goal) {}
