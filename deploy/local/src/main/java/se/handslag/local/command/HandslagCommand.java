package se.handslag.local.command;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import se.handslag.local.scenario.ScenarioException;
import se.handslag.local.scenario.ScenarioLoad;
import se.handslag.local.scenario.Target;
import se.handslag.local.servers.ProjectRoot;
import se.handslag.local.servers.ServerException;
import se.handslag.local.stack.Home;
import se.handslag.local.stack.Newcomers;
import se.handslag.local.stack.Port;
import se.handslag.local.stack.Ports;
import se.handslag.local.stack.RealmFile;
import se.handslag.local.stack.Secrets;

/** Does what the command line asks; what goes wrong is one line on standard error. */
public final class HandslagCommand {

    private HandslagCommand() {}

    /** The exit code: 0 done, 1 not possible now, 2 not understood. */
    public static int run(String... arguments) {
        PrintStream errors = stream(FileDescriptor.err);
        Command command;
        try {
            command = Arguments.parse(arguments);
        } catch (UsageException e) {
            errors.println(e.getMessage());
            return 2;
        }
        try {
            return run(command);
        } catch (UsageException | ServerException | ScenarioException e) {
            errors.println(e.getMessage());
            return 1;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return 1;
        }
    }

    /** Standard output in UTF-8, whatever the locale. */
    static PrintStream terminal() {
        return stream(FileDescriptor.out);
    }

    /** Whether a person watches, who likes a line to change while something goes on. */
    static boolean isTerminal() {
        return Boolean.getBoolean("handslag.terminal");
    }

    private static int run(Command command) throws InterruptedException {
        Path root = ProjectRoot.find();
        var home = new Home(root.resolve(".handslag"));
        PrintStream out = terminal();
        var console = new Console(out, isTerminal());
        return switch (command) {
            case Command.Up up -> new Up(home, System.getenv()).run(up);
            case Command.Supervise supervise -> {
                var plain = new Console(out, supervise.terminal());
                new Supervisor(root, home, plain, System.getenv()).run(supervise);
                yield 0;
            }
            case Command.Down down -> new Down(home, console).run();
            case Command.Status status -> new Status(home, console).run();
            case Command.Logs logs -> new Logs(home, out).run(logs);
            case Command.Token token -> {
                out.println(new TokenOf(home).client(token.client()));
                yield 0;
            }
            case Command.Scenario scenario -> {
                load(root, home, scenario.name(), console);
                yield 0;
            }
            case Command.Test test -> new TestRun(root, console).run(test.longRuns());
            case Command.Bench bench -> new BenchRun(root).run(bench.name());
            case Command.Help help -> {
                out.print(Arguments.HELP);
                yield 0;
            }
        };
    }

    private static void load(Path root, Home home, String name, Console console) {
        Ports ports = RunningStack.require(home).ports();
        var api = URI.create("http://127.0.0.1:" + ports.of(Port.GATEWAY) + "/handslag/v1");
        var secrets = Secrets.of(home, RealmFile.ofProject());
        var target = new Target(api, new TokenOf(home).tokens(ports), new Newcomers(secrets, ports), home);
        new ScenarioRun(console).run(name, ScenarioLoad.of(root, name, target));
    }

    private static PrintStream stream(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
    }
}
