package se.handslag.local;

import se.handslag.local.command.HandslagCommand;

/** Where {@code ./handslag} starts Java. */
public final class Main {

    private Main() {}

    public static void main(String... arguments) {
        System.exit(HandslagCommand.run(arguments));
    }
}
