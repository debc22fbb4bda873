package se.handslag.local.command;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;

/** Whether this machine has room for everything at once. */
final class Memory {

    /** What all processes together hold, with some air. */
    static final long NEEDED_MEGABYTES = 3000;

    private Memory() {}

    /** {@link UsageException} if there is too little. */
    static void check() {
        long available = availableMegabytes();
        if (available < NEEDED_MEGABYTES) {
            throw new UsageException("Too little memory: Handslag needs about " + NEEDED_MEGABYTES + " MB, " + available
                    + " MB are available. Close something and try again.");
        }
    }

    private static long availableMegabytes() {
        var system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        // In a container the limit; elsewhere what is built in. Only Linux says what could be freed on demand.
        long total = system.getTotalMemorySize() >> 20;
        try (var lines = Files.lines(Path.of("/proc/meminfo"))) {
            return lines.filter(line -> line.startsWith("MemAvailable:"))
                    .map(line -> Long.parseLong(line.replaceAll("\\D", "")) >> 10)
                    .findFirst()
                    .map(available -> Math.min(available, total))
                    .orElse(total);
        } catch (IOException e) {
            return total;
        }
    }
}
