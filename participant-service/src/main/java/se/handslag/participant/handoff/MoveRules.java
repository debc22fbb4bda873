package se.handslag.participant.handoff;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import se.handslag.kit.time.Stockholm;
import se.handslag.participant.deadline.DeadlineKind;
import se.handslag.participant.deadline.DeadlineTerms;
import se.handslag.participant.deadline.Ladder;
import se.handslag.participant.handoff.act.Act;
import se.handslag.participant.handoff.act.Actor;
import se.handslag.participant.handoff.act.Move;
import se.handslag.participant.handoff.act.Offer;
import se.handslag.participant.handoff.act.Refusal;
import se.handslag.participant.handoff.act.Scene;
import se.handslag.participant.handoff.clock.HandOffState;
import se.handslag.participant.handoff.clock.Party;

/** Why a move is refused: every rule on moves, in the order in which a caller is told of them. */
public final class MoveRules {
    private MoveRules() {}

    static Optional<Refusal> refusal(HandOff handOff, Act act, Actor by, Scene scene) {
        Move move = act.move();
        Optional<Refusal> notTheirs = notTheirs(handOff, move.by(), by);
        if (notTheirs.isPresent()) {
            return notTheirs;
        }
        if (!move.isPossibleFrom(handOff.state())) {
            return Optional.of(Refusal.NOT_FROM_THIS_STATE);
        }
        if (act.needsConsent() && scene.consent().isEmpty()) {
            return Optional.of(Refusal.NO_CONSENT_IN_FORCE);
        }
        return refusal(handOff, act, scene);
    }

    /** Only the receiver says who of its own works with what it was offered, while it is open. */
    static Optional<Refusal> refusalToAssign(HandOff handOff, Actor by) {
        return notTheirs(handOff, Party.RECEIVER, by);
    }

    private static Optional<Refusal> notTheirs(HandOff handOff, Party whose, Actor by) {
        Optional<Party> side = handOff.partyOf(by.agency());
        if (side.isEmpty()) {
            return Optional.of(Refusal.NOT_FOUND);
        }
        if (side.get() != whose) {
            return Optional.of(whose == Party.RECEIVER ? Refusal.RECEIVERS_MOVE : Refusal.GIVERS_MOVE);
        }
        if (whose == Party.RECEIVER && !by.answersFor(handOff.parties().unitOf(Party.RECEIVER))) {
            return Optional.of(Refusal.ANOTHER_UNITS_MOVE);
        }
        return when(!handOff.state().isOpen(), Refusal.ENDED);
    }

    private static Optional<Refusal> refusal(HandOff handOff, Act act, Scene scene) {
        return switch (act) {
            case Act.Ask _ -> when(handOff.inquiry().isExhausted(), Refusal.ASKED_TOO_OFTEN);
            case Act.Waitlist waitlist -> when(!canReview(waitlist.reviewOn(), scene), Refusal.REVIEW_DATE);
            case Act.Accept accept ->
                when(accept.firstContactOn().isBefore(scene.today()), Refusal.PLANNED_DATE_IS_PAST)
                        .or(() -> when(
                                scene.participant().isAnonymous()
                                        && accept.unit().isPresent(),
                                Refusal.CONTACT_UNIT_OF_ANONYMOUS));
            case Act.Replan replan -> when(!canReplan(replan.firstContactOn(), scene), Refusal.REPLANNED_DATE);
            case Act.TakeOver(LocalDate contactOn) ->
                when(
                        contactOn.isAfter(scene.today()) || contactOn.isBefore(Stockholm.dayOf(handOff.offeredAt())),
                        Refusal.FIRST_CONTACT_DATE);
            case Act.Acknowledge _, Act.Answer _, Act.Decline _, Act.Recall _, Act.Void _ -> Optional.empty();
        };
    }

    /** The coordinator acts on what has come to them, and on nothing else; to another association's it does not exist. */
    static Optional<Refusal> refusalToCoordinator(HandOff handOff, String association) {
        if (!handOff.place().association().equals(Optional.of(association))) {
            return Optional.of(Refusal.NOT_FOUND);
        }
        if (!handOff.state().isOpen()) {
            return Optional.of(Refusal.ENDED);
        }
        return when(!isWithCoordinator(handOff), Refusal.NOT_LIFTED);
    }

    /** Whether it lies with the coordinator now. */
    public static boolean isWithCoordinator(HandOff handOff) {
        return handOff.state().isOpen() && handOff.course().level() == Ladder.TOP;
    }

    /** An extension is of one term of the running clock at most: without an end it would be a way to stop lifting. */
    static Optional<Refusal> refusalToExtend(
            HandOff handOff, String association, LocalDate lastDay, DeadlineTerms terms, Instant now) {
        return refusalToCoordinator(handOff, association).or(() -> {
            LocalDate latest = terms.lastDay(handOff.state().clock().orElseThrow(), now);
            return when(!lastDay.isAfter(Stockholm.dayOf(now)) || lastDay.isAfter(latest), Refusal.EXTENSION_DATE);
        });
    }

    /** Whether the offer gives back what the former hand-off brought its giver. */
    public static boolean isUndoing(Offer back, String giver, HandOff former) {
        return former.state() == HandOffState.TAKEN_OVER
                && former.participantId().equals(back.participantId())
                && former.parties().giver().equals(back.receivingAgency())
                && former.parties().receiver().equals(giver);
    }

    private static boolean canReplan(LocalDate contactOn, Scene scene) {
        return !contactOn.isBefore(scene.today())
                && !contactOn.isAfter(scene.terms().lastDay(DeadlineKind.TAKE_OVER_BY, scene.now()));
    }

    private static boolean canReview(LocalDate reviewOn, Scene scene) {
        return reviewOn.isAfter(scene.today())
                && !reviewOn.isAfter(scene.terms().lastDay(DeadlineKind.REVIEW_BY, scene.now()));
    }

    private static Optional<Refusal> when(boolean refused, Refusal why) {
        return refused ? Optional.of(why) : Optional.empty();
    }
}
