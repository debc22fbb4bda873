package se.handslag.participant.handoff.view;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.handslag.kit.reference.OpaqueReference;
import se.handslag.kit.rest.Link;
import se.handslag.kit.rest.Links;
import se.handslag.participant.handoff.EndedBy;
import se.handslag.participant.handoff.Ending;
import se.handslag.participant.handoff.FirstContact;
import se.handslag.participant.handoff.HandOff;
import se.handslag.participant.handoff.act.Move;
import se.handslag.participant.handoff.clock.HandOffState;
import se.handslag.participant.handoff.clock.Party;

/** Shows a hand-off to one of its parties, and what that party can do next. */
@ApplicationScoped
public class HandOffViews {
    private final OpaqueReference references;

    HandOffViews(OpaqueReference references) {
        this.references = references;
    }

    /** The whole, with the participant's id if the caller may know it now. */
    HandOffView whole(HandOffReader.Read read, String agency, UriInfo uri) {
        return view(read.handOff(), agency, read.named(), uri);
    }

    /** A row of a worklist: never with the participant's id, which a single, recorded read gives. */
    public HandOffView row(HandOff handOff, String agency, UriInfo uri) {
        return view(handOff, agency, false, uri);
    }

    private HandOffView view(HandOff handOff, String agency, boolean mayTell, UriInfo uri) {
        Party role = handOff.partyOf(agency).orElseThrow();
        URI self = Links.to(uri, "hand-offs", handOff.id());
        // Who lost the consent it rested on is told that, and nothing more (R3.3).
        boolean details = role == Party.GIVER
                || handOff.ending().filter(it -> it.by() == EndedBy.PARTICIPANT).isEmpty();
        Optional<FirstContact> contact = handOff.firstContact().filter(_ -> details);
        return new HandOffView(
                handOff.id(),
                Optional.of(handOff.participantId()).filter(_ -> mayTell),
                references.of(agency, handOff.participantId()),
                role,
                handOff.parties().giver(),
                handOff.parties().receiver(),
                handOff.parties().unitOf(Party.RECEIVER).filter(_ -> details),
                Optional.ofNullable(handOff.parties().caseworker()).filter(_ -> details && role == Party.RECEIVER),
                handOff.consentId(),
                handOff.undoes(),
                handOff.state(),
                handOff.course().since(),
                Optional.ofNullable(handOff.course().reason()),
                Optional.of(handOff.inquiry().needs()).filter(_ -> handOff.state() == HandOffState.INFO_REQUESTED),
                handOff.state().onClock(),
                handOff.state().onClock().map(_ -> handOff.course().ladder().dueAt()),
                handOff.course().level(),
                handOff.offeredAt(),
                handOff.reviewOn().filter(_ -> details),
                contact.map(FirstContact::agreedAt),
                contact.map(FirstContact::plannedOn),
                contact.map(FirstContact::unit),
                contact.map(FirstContact::heldOn),
                handOff.ending().map(Ending::at),
                handOff.ending().map(Ending::by),
                handOff.ending().map(Ending::reason),
                handOff.ending().map(Ending::suggestedAgency),
                Links.self(self, moves(handOff, role, self)));
    }

    private static Link[] moves(HandOff handOff, Party role, URI self) {
        List<Link> links = new ArrayList<>();
        for (Move move : Move.values()) {
            if (move.by() == role && move.isPossibleFrom(handOff.state())) {
                links.add(Link.post(move.resource(), self + "/" + move.resource()));
            }
        }
        if (role == Party.RECEIVER && handOff.state().isOpen()) {
            links.add(Link.post("assignments", self + "/assignments"));
        }
        return links.toArray(Link[]::new);
    }
}
