package se.handslag.local.stack;

import java.nio.file.Path;

/** The folder a stack keeps everything in: for {@code ./handslag} the git-ignored {@code .handslag}. */
public record Home(Path folder) {

    public Home {
        folder = folder.toAbsolutePath();
    }

    /** The log of a server or service. */
    public Path log(String name) {
        return folder.resolve("logs").resolve(name + ".log");
    }

    /** The pid file of a process. */
    public Path pid(String name) {
        return folder.resolve("run").resolve(name + ".pid");
    }

    /** What a server stores. */
    public Path data(String name) {
        return folder.resolve("data").resolve(name);
    }

    Path secrets() {
        return folder.resolve("secrets.properties");
    }
}
