package se.handslag.kit.event;

/**
 * The payload of one published event type: a record of ids, codes, dates and numbers.
 *
 * <p>Names of persons, personal numbers, addresses and free text never go into an event: whoever can read a topic can
 * read all of it, for as long as it is kept.
 */
public interface EventData {}
