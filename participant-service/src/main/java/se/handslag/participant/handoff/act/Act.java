package se.handslag.participant.handoff.act;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A move with what it says. Codes, dates and units; never free text. */
public sealed interface Act {
    /** A person at the receiver has seen the offer. */
    record Acknowledge() implements Act {}

    /**
     * The receiver needs more before it can answer.
     *
     * @param needs codes of the list {@code information-needs}
     */
    record Ask(List<String> needs) implements Act {}

    /** The giver has sent what was asked for. */
    record Answer() implements Act {}

    /**
     * Yes in principle, but no place yet.
     *
     * @param reason a code of the list {@code waitlist-reasons}
     * @param reviewOn the day on which the receiver looks again
     */
    record Waitlist(String reason, LocalDate reviewOn) implements Act {}

    /**
     * The receiver will take over.
     *
     * @param firstContactOn planned for this day
     * @param unit of the receiver that will make the contact
     */
    record Accept(LocalDate firstContactOn, Optional<UUID> unit) implements Act {}

    /**
     * The planned first contact moves to another day; the clock goes on.
     *
     * @param reason a code of the list {@code replan-reasons}
     * @param participantsOwn whether the reason lies with the participant, to whom the wait is then charged (R2.12)
     */
    record Replan(LocalDate firstContactOn, String reason, boolean participantsOwn) implements Act {}

    /**
     * The first contact has been.
     *
     * @param firstContactOn the day it was
     */
    record TakeOver(LocalDate firstContactOn) implements Act {}

    /**
     * The receiver says no (R2.6).
     *
     * @param reason a code of the list {@code decline-reasons}
     */
    record Decline(String reason, Optional<String> suggestedAgency) implements Act {}

    /**
     * The giver takes it back.
     *
     * @param reason a code of the list {@code recall-reasons}
     */
    record Recall(String reason) implements Act {}

    /** It was entered in error. */
    // Always written Act.Void, so that java.lang.Void is not hidden from anybody.
    @SuppressWarnings("JavaLangClash")
    record Void() implements Act {}

    /** The move it makes. */
    default Move move() {
        return switch (this) {
            case Acknowledge _ -> Move.ACKNOWLEDGE;
            case Ask _ -> Move.ASK;
            case Answer _ -> Move.ANSWER;
            case Waitlist _ -> Move.WAITLIST;
            case Accept _ -> Move.ACCEPT;
            case Replan _ -> Move.REPLAN;
            case TakeOver _ -> Move.TAKE_OVER;
            case Decline _ -> Move.DECLINE;
            case Recall _ -> Move.RECALL;
            case Void _ -> Move.VOID;
        };
    }

    /** Whether it carries the hand-off on, which an expired consent no longer allows; ending it is always allowed. */
    default boolean needsConsent() {
        return switch (this) {
            case Ask _, Answer _, Waitlist _, Accept _, Replan _, TakeOver _ -> true;
            case Acknowledge _, Decline _, Recall _, Void _ -> false;
        };
    }
}
