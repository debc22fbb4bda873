package se.handslag.intervention.hsds.entry;

import java.util.List;

/**
 * Rows of one page, by its number: HSDS pages so, and a catalogue is small.
 *
 * @param page 1 is the first
 * @param total rows on all pages
 */
public record Slice<R>(List<R> rows, int page, int perPage, long total) {}
