package se.handslag.participant.story;

import io.restassured.response.Response;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;

/** Two requests that leave at the same instant. */
public final class Race {
    private Race() {}

    /** Their answers, in the order of the requests. */
    public static List<Response> of(Supplier<Response> one, Supplier<Response> other) throws Exception {
        var start = new CyclicBarrier(2);
        try (ExecutorService runners = Executors.newFixedThreadPool(2)) {
            Future<Response> first = runners.submit(() -> together(start, one));
            Future<Response> second = runners.submit(() -> together(start, other));
            return List.of(first.get(), second.get());
        }
    }

    /** Their statuses, the smaller first. */
    public static List<Integer> statuses(List<Response> answers) {
        return answers.stream().map(Response::statusCode).sorted().toList();
    }

    private static Response together(CyclicBarrier start, Supplier<Response> act) throws Exception {
        start.await();
        return act.get();
    }
}
