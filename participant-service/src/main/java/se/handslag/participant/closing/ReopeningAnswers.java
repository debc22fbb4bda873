package se.handslag.participant.closing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.function.Supplier;
import se.handslag.kit.idempotency.Once;
import se.handslag.kit.rest.Etags;
import se.handslag.kit.rest.Links;
import se.handslag.participant.registration.ParticipantView;
import se.handslag.participant.responsibility.Participant;

/** Reopens once per Idempotency-Key and answers with the participant, or why not. */
@ApplicationScoped
class ReopeningAnswers {
    private final Once once;

    ReopeningAnswers(Once once) {
        this.once = once;
    }

    Response once(UriInfo uri, Supplier<ReopenResult> act) {
        return once.perform(() -> switch (act.get()) {
            case ReopenResult.Reopened(Participant opened) ->
                Response.created(Links.to(uri, "participants", opened.id()))
                        .tag(Etags.of(opened.version()))
                        .entity(ParticipantView.of(opened, uri))
                        .build();
            case ReopenResult.NotClosed() -> throw ClosingProblems.notClosed();
            case ReopenResult.NotFound() -> throw ClosingProblems.notFound();
        });
    }
}
