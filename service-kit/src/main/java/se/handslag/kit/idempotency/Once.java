package se.handslag.kit.idempotency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Supplier;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import se.handslag.kit.caller.CurrentCaller;
import se.handslag.kit.idempotency.IdempotentRequest.Sent;
import se.handslag.kit.problem.ProblemException;
import se.handslag.kit.problem.ProblemTypes;

/**
 * Runs a command once per client and Idempotency-Key (IETF draft-ietf-httpapi-idempotency-key-header-07): the answer
 * is kept in the transaction that did the work, so there is never one without the other. While a request is at work,
 * another with its key gets 409 at once; a key used with another request gets 422; refusals are not kept.
 */
@ApplicationScoped
public class Once {
    private final IdempotentRequest request;
    private final CurrentCaller caller;
    private final KeptAnswers kept;
    private final ObjectMapper json;
    private final Clock clock;
    private final Duration keep;

    Once(
            IdempotentRequest request,
            CurrentCaller caller,
            KeptAnswers kept,
            ObjectMapper json,
            Clock clock,
            @ConfigProperty(name = "handslag.idempotency.keep") Duration keep) {
        this.request = request;
        this.caller = caller;
        this.kept = kept;
        this.json = json;
        this.clock = clock;
        this.keep = keep;
    }

    /**
     * Runs the command in a transaction opened here, which use cases join. An exception or an answer of 400 and above
     * rolls it back.
     */
    public Response perform(Supplier<Response> command) {
        try {
            return request.sent()
                    .map(sent -> once(sent, command))
                    .orElseGet(() -> QuarkusTransaction.disallowingExisting().call(() -> run(command)));
        } catch (Refused refused) {
            return refused.answer();
        }
    }

    private Response once(Sent sent, Supplier<Response> command) {
        String client = caller.get().client();
        try {
            return QuarkusTransaction.disallowingExisting().call(() -> attempt(client, sent, command));
        } catch (AnsweredMeanwhile e) {
            // Its work is rolled back; the answer that came first is there now.
            return QuarkusTransaction.disallowingExisting().call(() -> attempt(client, sent, command));
        }
    }

    private Response attempt(String client, Sent sent, Supplier<Response> command) throws SQLException {
        Instant now = clock.instant();
        KeptAnswers.Known known = kept.claim(client, sent.key(), now);
        if (known.answer().isPresent()) {
            return replay(sent, known);
        }
        if (!known.claimed()) {
            throw ProblemException.of(
                    ProblemTypes.IDEMPOTENCY_KEY_IN_PROGRESS,
                    "The first request is still at work: repeat this one soon.");
        }
        Response response = run(command);
        KeptAnswer answer = KeptAnswer.of(response, body(response));
        if (!kept.keep(client, sent, answer, now, now.plus(keep))) {
            throw new AnsweredMeanwhile();
        }
        return answer.toResponse();
    }

    private static Response replay(Sent sent, KeptAnswers.Known known) {
        if (!sent.fingerprint().equals(known.fingerprint())) {
            throw ProblemException.of(
                    ProblemTypes.IDEMPOTENCY_KEY_REUSED, "Use a new Idempotency-Key for a new request.");
        }
        return Response.fromResponse(known.answer().orElseThrow().toResponse())
                .header("Idempotency-Replayed", "true")
                .build();
    }

    private static Response run(Supplier<Response> command) {
        Response response = command.get();
        if (response.getStatus() >= Response.Status.BAD_REQUEST.getStatusCode()) {
            throw new Refused(response);
        }
        return response;
    }

    private String body(Response response) {
        try {
            return response.hasEntity() ? json.writeValueAsString(response.getEntity()) : null;
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("an answer cannot be written", e);
        }
    }

    /** Two requests with one key ran past each other; the unique index has stopped the second. */
    private static final class AnsweredMeanwhile extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    /** Carries a refusal out of the transaction, which rolls back. */
    private static final class Refused extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final transient Response answer;

        Refused(Response answer) {
            super(null, null, false, false);
            this.answer = answer;
        }

        Response answer() {
            return answer;
        }
    }
}
