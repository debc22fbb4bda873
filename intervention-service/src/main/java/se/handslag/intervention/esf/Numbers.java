package se.handslag.intervention.esf;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import se.handslag.kit.problem.ProblemException;
import se.handslag.kit.problem.ProblemType;

/** Personal numbers, read where they are kept at the moment they are shown, and kept nowhere here (R4.4). */
@ApplicationScoped
class Numbers {
    static final ProblemType UNREACHABLE =
            new ProblemType("identities-not-reachable", 503, "Personal numbers cannot be read now");
    private static final String PURPOSE = "ESF";
    private static final int AT_ONCE = 500;

    private final IdentityReadings readings;

    Numbers(@RestClient IdentityReadings readings) {
        this.readings = readings;
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
