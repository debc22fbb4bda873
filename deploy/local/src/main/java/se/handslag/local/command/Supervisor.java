package se.handslag.local.command;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import se.handslag.local.scenario.ScenarioLoad;
import se.handslag.local.scenario.Target;
import se.handslag.local.servers.AtExit;
import se.handslag.local.servers.ProcessMark;
import se.handslag.local.stack.Home;
import se.handslag.local.stack.Ports;
import se.handslag.local.stack.Service;
import se.handslag.local.stack.Stack;

/** The process that {@code up} leaves running: it starts the stack, holds it, and stops it in order when asked to. */
final class Supervisor {

    private static final String SCENARIO = "kalmar-lan-2018";

    private final Path root;
    private final Home home;
    private final Console console;
    private final Ports ports;

    Supervisor(Path root, Home home, Console console, Map<String, String> environment) {
        this.root = root;
        this.home = home;
        this.console = console;
        this.ports = Ports.usual(environment);
    }

    /** Runs until the process is told to end. */
    void run(Command.Supervise options) throws InterruptedException {
        long start = System.nanoTime();
        Session.leaveTerminal();
        var mark = ProcessMark.of(ProcessHandle.current());
        new RunningStack(mark, ports, false).write(home);
        AtExit.add(() -> console.say("Stopped."));
        Stack stack = Stack.builder()
                .home(home.folder())
                .ports(ports)
                .progress(console)
                .build(this::build)
                .start();
        watch(stack);
        if (options.scenario()) {
            new ScenarioRun(console).run(SCENARIO, ScenarioLoad.of(root, SCENARIO, Target.of(stack)));
        }
        console.say(new Welcome(stack, ports).text());
        console.say("Ready after " + (System.nanoTime() - start) / 1_000_000_000
                + " s. Ctrl-C or ./handslag down stops it.");
        new RunningStack(mark, ports, true).write(home);
        new CountDownLatch(1).await();
    }

    /** A service that ends by itself is told of; one that ends because everything does is not. */
    private void watch(Stack stack) {
        var stopping = new AtomicBoolean();
        AtExit.addWhole(() -> {
            stopping.set(true);
            console.say("Stopping ...");
        });
        stack.services()
                .forEach(service -> service.onExit(code -> {
                    if (!stopping.get()) {
                        console.say(service.service().module() + " ended with code " + code + "; see " + service.log());
                    }
                }));
    }

    private void build() {
        var build = new Build(root, home);
        List<Service> stale = build.stale();
        if (!stale.isEmpty()) {
            console.step("Build of " + (stale.size() == 4 ? "the services" : stale.size() + " services"), () -> {
                build.run(stale);
                return stale;
            });
        }
    }
}
