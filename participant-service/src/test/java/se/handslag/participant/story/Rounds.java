package se.handslag.participant.story;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

/** Many rounds of a race, several at a time: each has a person of its own, so that none disturbs another. */
public final class Rounds {
    private static final int AT_ONCE = 4;

    private Rounds() {}

    /** One round. */
    public interface Round {
        void run() throws Exception;
    }

    /** Plays so many; fails with what the first of them fails with. */
    public static void play(int rounds, Round round) throws Exception {
        Callable<Void> one = () -> {
            round.run();
            return null;
        };
        try (ExecutorService tables = Executors.newFixedThreadPool(AT_ONCE)) {
            List<Future<Void>> played =
                    IntStream.range(0, rounds).mapToObj(_ -> tables.submit(one)).toList();
            for (Future<Void> each : played) {
                each.get();
            }
        }
    }
}
