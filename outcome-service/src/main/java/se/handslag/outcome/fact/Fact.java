package se.handslag.outcome.fact;

/** A row to add: its components are named as the columns of its table, in camel case. */
interface Fact {
    /** Name of the table. */
    String table();
}
