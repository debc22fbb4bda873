package se.handslag.participant.handoff.lifting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.function.Supplier;
import se.handslag.kit.idempotency.Once;
import se.handslag.kit.rest.Etags;
import se.handslag.kit.rest.Link;
import se.handslag.kit.rest.Links;
import se.handslag.participant.handoff.HandOff;
import se.handslag.participant.handoff.HandOffResult;
import se.handslag.participant.handoff.MoveRules;
import se.handslag.participant.handoff.act.Refusal;
import se.handslag.participant.handoff.view.HandOffProblems;

/** Answers a coordinator: the act once per Idempotency-Key, and the hand-off without the person. */
@ApplicationScoped
class LiftedAnswers {
    private final Once once;

    LiftedAnswers(Once once) {
        this.once = once;
    }

    Response once(UriInfo uri, Supplier<HandOffResult> act) {
        return once.perform(() -> switch (act.get()) {
            case HandOffResult.Done(HandOff handOff) ->
                Response.created(Links.to(uri, "lifted-hand-offs", handOff.id()))
                        .tag(Etags.of(handOff.version()))
                        .entity(forCoordinator(handOff, uri))
                        .build();
            case HandOffResult.Refused(Refusal why) -> throw HandOffProblems.of(why);
        });
    }

    /** With what the coordinator can do. */
    LiftedHandOffView forCoordinator(HandOff handOff, UriInfo uri) {
        URI self = Links.to(uri, "lifted-hand-offs", handOff.id());
        boolean theirs = MoveRules.isWithCoordinator(handOff);
        return theirs
                ? view(
                        handOff,
                        self,
                        Link.post("extensions", self + "/extensions"),
                        Link.post("recalls", self + "/recalls"))
                : view(handOff, self);
    }

    /** To look at. */
    LiftedHandOffView forGroup(HandOff handOff, UriInfo uri) {
        return view(handOff, Links.to(uri, "lifted-hand-offs", handOff.id()));
    }

    private static LiftedHandOffView view(HandOff handOff, URI self, Link... acts) {
        return new LiftedHandOffView(
                handOff.id(),
                handOff.parties().giver(),
                handOff.parties().receiver(),
                handOff.state(),
                handOff.course().since(),
                handOff.state().onClock(),
                handOff.offeredAt(),
                handOff.course().ladder().dueAt(),
                handOff.course().level(),
                handOff.place().municipality(),
                Links.self(self, acts));
    }
}
