package se.handslag.intervention.esf;

import io.quarkus.rest.client.reactive.QuarkusRestClientBuilder;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import se.handslag.kit.problem.ProblemException;
import se.handslag.kit.problem.ProblemType;

/** Personal numbers, read where they are kept at the moment they are shown, and kept nowhere here (R4.4). */
@ApplicationScoped
class Numbers {
    static final ProblemType UNREACHABLE =
            new ProblemType("identities-not-reachable", 503, "Personal numbers cannot be read now");
    private static final String PURPOSE = "ESF";
    private static final int AT_ONCE = 500;
    private static final int CONNECT_SECONDS = 2;
    private static final int READ_SECONDS = 10;

    private final IdentityReadings readings;

    Numbers(@ConfigProperty(name = "handslag.routes.participant-service") URI participantService) {
        this.readings = QuarkusRestClientBuilder.newBuilder()
                .baseUri(participantService)
                .connectTimeout(CONNECT_SECONDS, TimeUnit.SECONDS)
                .readTimeout(READ_SECONDS, TimeUnit.SECONDS)
                .followRedirects(false)
                .build(IdentityReadings.class);
    }

    /**
     * Those that the caller may read, by participation.
     *
     * @param authorization the header of the caller's request
     * @throws ProblemException 503 if participant-service does not answer: a file without numbers is no file
     */
    Map<UUID, String> read(String authorization, List<UUID> participationIds) {
        Map<UUID, String> numbers = new HashMap<>();
        try {
            for (int from = 0; from < participationIds.size(); from += AT_ONCE) {
                List<UUID> some = participationIds.subList(from, Math.min(from + AT_ONCE, participationIds.size()));
                readings.read(authorization, new IdentityReadings.Question(PURPOSE, some))
                        .items()
                        .forEach(item -> numbers.put(item.participationId(), item.number()));
            }
        } catch (WebApplicationException | ProcessingException _) {
            throw ProblemException.of(UNREACHABLE, "The service that keeps them does not answer: try again later.");
        }
        return numbers;
    }
}
