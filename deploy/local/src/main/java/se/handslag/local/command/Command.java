package se.handslag.local.command;

/** What was asked for on the command line. */
public sealed interface Command {

    /** Start everything; stay, or leave it running. */
    record Up(boolean detach, boolean fresh, boolean scenario) implements Command {}

    /** The process that {@code up} leaves running; not for people. */
    record Supervise(boolean scenario, boolean terminal) implements Command {}

    /** Stop everything. */
    record Down() implements Command {}

    /** Say what runs. */
    record Status() implements Command {}

    /** Print a service's log, and go on doing so. */
    record Logs(String name, boolean follow) implements Command {}

    /** Print an access token. */
    record Token(String client) implements Command {}

    /** Load a scenario into the running stack. */
    record Scenario(String name) implements Command {}

    /** Run all tests, the long ones too if asked. */
    record Test(boolean longRuns) implements Command {}

    /** Measure at full size. */
    record Bench(String name) implements Command {}

    /** Say how the command is used. */
    record Help() implements Command {}
}
