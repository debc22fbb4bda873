package se.handslag.local.command;

import java.util.ArrayList;
import java.util.List;

/** Reads the command line. */
final class Arguments {

    static final String HELP = """
        Usage: ./handslag COMMAND

          up [--detach] [--fresh] [--no-scenario]
                              build what has changed, start everything, load the scenario kalmar-lan-2018
                              --detach       leave it running and give the prompt back
                              --fresh        wipe the data and secrets of earlier runs first
                              --no-scenario  start empty
          down                stop it
          status              what runs, and where
          logs SERVICE [-f]   the log of participant-service, intervention-service, outcome-service,
                              agency-gateway, kafka, keycloak or handslag; -f goes on as it grows
          token AGENCY        an access token of an agency's system (af, fk, kommun-kalmar, ...)
                              or of any client of the realm (association-kalmar-lan, platform)
          scenario NAME       load deploy/scenarios/NAME.yaml into what runs
          test [--long]       build and test everything
          bench NAME          measure at full size what deploy/bench describes (worklists, reports)
          jdk                 the JDK that is used
          help                this

        Ports are moved by variables such as HANDSLAG_PORT_GATEWAY=8090.
        """;

    private final List<String> rest;

    private Arguments(List<String> rest) {
        this.rest = new ArrayList<>(rest);
    }

    /** What is asked for; {@link UsageException} says what is wrong with it. */
    static Command parse(String... arguments) {
        if (arguments.length == 0) {
            return new Command.Help();
        }
        var rest = new Arguments(List.of(arguments).subList(1, arguments.length));
        Command command = rest.read(arguments[0]);
        if (!rest.rest.isEmpty()) {
            throw new UsageException("\"" + rest.rest.getFirst() + "\" says nothing to \"" + arguments[0]
                    + "\"; ./handslag help shows what does.");
        }
        return command;
    }

    private Command read(String name) {
        return switch (name) {
            case "up" -> new Command.Up(flag("--detach"), flag("--fresh"), !flag("--no-scenario"));
            case "supervise" -> new Command.Supervise(!flag("--no-scenario"), flag("--terminal"));
            case "down" -> new Command.Down();
            case "status" -> new Command.Status();
            case "logs" -> new Command.Logs(value("logs SERVICE"), flag("-f"));
            case "token" -> new Command.Token(value("token AGENCY"));
            case "scenario" -> new Command.Scenario(value("scenario NAME"));
            case "test" -> new Command.Test(flag("--long"));
            case "bench" -> new Command.Bench(value("bench NAME"));
            case "help", "--help", "-h" -> new Command.Help();
            default -> throw new UsageException("There is no command \"" + name + "\"; ./handslag help lists them.");
        };
    }

    private boolean flag(String name) {
        return rest.remove(name);
    }

    private String value(String usage) {
        return rest.stream()
                .filter(argument -> !argument.startsWith("-"))
                .findFirst()
                .filter(rest::remove)
                .orElseThrow(() -> new UsageException("Usage: ./handslag " + usage));
    }
}
