package se.handslag.participant.handoff.offering;

import jakarta.validation.constraints.NotNull;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.handslag.participant.directory.AgencyCode;
import se.handslag.participant.handoff.act.Offer;

/** The body of an offer. */
@Schema(examples = """
                {"participantId": "0199c0de-0000-7000-8000-000000000001", "consentId": "0199c0de-0000-7000-8000-000000000002", "receivingAgency": "kommun-oskarshamn"}
                """)
public record OfferRequest(
        @NotNull UUID participantId,
        @NotNull UUID consentId,
        @NotNull @AgencyCode String receivingAgency,
        Optional<UUID> receivingUnitId,
        Optional<UUID> undoes) {
    Offer offer() {
        return new Offer(participantId, consentId, receivingAgency, receivingUnitId, undoes);
    }
}
