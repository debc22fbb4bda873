package se.handslag.intervention.esf;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;

/** The operation of participant-service that gives personal numbers, called with the caller's own token. */
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
interface IdentityReadings {

    /** Those that the caller may read; the others are left out. */
    @POST
    @Path("handslag/v1/identity-readings")
    Answer read(@HeaderParam(HttpHeaders.AUTHORIZATION) String authorization, Question body);

    /**
     * Whose numbers, and for what.
     *
     * @param purpose recorded with each reading
     */
    record Question(String purpose, List<UUID> participationIds) {}

    /** The numbers. */
    record Answer(List<Item> items) {}

    /** A number of 12 digits. */
    record Item(UUID participationId, String number) {
        /** Keeps the number out of every log (R4.4). */
        @Override
        public String toString() {
            return "Item[protected]";
        }
    }
}
