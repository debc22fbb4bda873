package se.handslag.participant.handoff.view;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.function.Supplier;
import se.handslag.kit.caller.CurrentCaller;
import se.handslag.kit.idempotency.Once;
import se.handslag.kit.rest.Etags;
import se.handslag.kit.rest.Links;
import se.handslag.participant.handoff.HandOff;
import se.handslag.participant.handoff.HandOffResult;
import se.handslag.participant.handoff.act.Refusal;

/** Makes a move once per Idempotency-Key and answers with the hand-off's new state, or why it was refused. */
@ApplicationScoped
public class MoveAnswers {
    private final Once once;
    private final HandOffViews views;
    private final CurrentCaller caller;

    MoveAnswers(Once once, HandOffViews views, CurrentCaller caller) {
        this.once = once;
        this.views = views;
        this.caller = caller;
    }

    public Response once(UriInfo uri, Supplier<HandOffResult> move) {
        return once.perform(() -> switch (move.get()) {
            case HandOffResult.Done(HandOff handOff) ->
                Response.created(Links.to(uri, "hand-offs", handOff.id()))
                        .tag(Etags.of(handOff.version()))
                        .entity(views.row(handOff, caller.get().requireAgency(), uri))
                        .build();
            case HandOffResult.Refused(Refusal why) -> throw HandOffProblems.of(why);
        });
    }
}
