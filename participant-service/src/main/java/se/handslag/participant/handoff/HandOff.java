package se.handslag.participant.handoff;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.handslag.kit.contract.participants.ResponsibilityMoved;
import se.handslag.kit.event.EventData;
import se.handslag.participant.deadline.DeadlineKind;
import se.handslag.participant.deadline.DeadlineTerms;
import se.handslag.participant.deadline.Ladder;
import se.handslag.participant.deadline.Term;
import se.handslag.participant.handoff.act.Act;
import se.handslag.participant.handoff.act.Actor;
import se.handslag.participant.handoff.act.Move;
import se.handslag.participant.handoff.act.Offer;
import se.handslag.participant.handoff.act.Refusal;
import se.handslag.participant.handoff.act.Scene;
import se.handslag.participant.handoff.clock.Charged;
import se.handslag.participant.handoff.clock.Course;
import se.handslag.participant.handoff.clock.HandOffState;
import se.handslag.participant.handoff.clock.Inquiry;
import se.handslag.participant.handoff.clock.Party;
import se.handslag.participant.handoff.clock.Stretch;
import se.handslag.participant.handoff.clock.WhoseDays;
import se.handslag.participant.handoff.offering.OfferHandOff;

/**
 * An offer to move responsibility for a participant from the agency that holds it to another (R2.2).
 *
 * <p>Until it is taken over the giver stays responsible, whatever happens. Every move is judged by {@link Move}'s table;
 * a refusal changes nothing. While it is open a clock runs towards somebody's act; time lifts it, and ends nothing (R2.4).
 */
@Entity
@Table(name = "hand_off")
public class HandOff {
    @Id
    private UUID id;

    @Column(name = "participant_id")
    private UUID participantId;

    @Embedded
    private Parties parties;

    @Column(name = "consent_id")
    private UUID consentId;

    @Column(name = "undoes_id")
    private UUID undoesId;

    private String association;

    private String municipality;

    @Column(name = "deadline_rules_id")
    private UUID deadlineRulesId;

    @Embedded
    private Course course;

    @Column(name = "offered_at")
    private Instant offeredAt;

    @Embedded
    private Inquiry inquiry;

    @Column(name = "review_on")
    private LocalDate reviewOn;

    @Embedded
    private FirstContact firstContact;

    @Embedded
    private Ending ending;

    @Embedded
    private WhoseDays days = new WhoseDays();

    @Version
    private long version;

    protected HandOff() {}

    /** Makes the offer; {@link OfferHandOff} has judged that it may be made. */
    public static HandOff offer(UUID id, Offer offer, Actor giver, Place place, DeadlineTerms terms, Instant at) {
        var made = new HandOff();
        made.id = id;
        made.participantId = offer.participantId();
        made.parties = Parties.of(giver, offer);
        made.consentId = offer.consentId();
        made.undoesId = offer.undoes().orElse(null);
        made.association = place.association().orElse(null);
        made.municipality = place.municipality().orElse(null);
        made.deadlineRulesId = terms.rulesId();
        made.inquiry = Inquiry.none();
        made.offeredAt = at;
        made.enter(Course.begin(terms.from(DeadlineKind.ANSWER_BY, at), at));
        return made;
    }

    /** Makes a move, or says why not. */
    public MoveResult make(Act act, Actor by, Scene scene) {
        Optional<Refusal> no = MoveRules.refusal(this, act, by, scene);
        if (no.isPresent()) {
            return MoveResult.refused(no.get());
        }
        consentId = scene.consent().orElse(consentId);
        Instant at = course.notBefore(scene.now());
        Optional<ResponsibilityMoved> moved = apply(act, scene, at);
        return MoveResult.moved(new HandOffFacts(this, at).of(act), moved);
    }

    private Optional<ResponsibilityMoved> apply(Act act, Scene scene, Instant at) {
        DeadlineTerms terms = scene.terms();
        switch (act) {
            case Act.Acknowledge _ -> goOn(course.goOn(HandOffState.RECEIVED, at));
            case Act.Ask ask -> {
                inquiry = inquiry.ask(ask.needs(), course.ladder().dueAt(), at);
                enter(course.restart(HandOffState.INFO_REQUESTED, terms.from(DeadlineKind.COMPLETE_BY, at), at));
            }
            case Act.Answer _ -> enter(course.restart(HandOffState.RECEIVED, inquiry.answerBy(terms, at), at));
            case Act.Waitlist waitlist -> {
                reviewOn = waitlist.reviewOn();
                enter(course.restart(HandOffState.WAITLISTED, terms.due(Term.endOf(reviewOn)), at)
                        .because(waitlist.reason()));
            }
            case Act.Accept accept -> {
                firstContact = FirstContact.planned(accept, at);
                parties = parties.receivedIn(accept.unit());
                enter(course.restart(HandOffState.ACCEPTED, terms.from(DeadlineKind.TAKE_OVER_BY, at), at));
            }
            case Act.Replan replan -> {
                firstContact = firstContact.movedTo(replan.firstContactOn());
                Stretch next = goOn(course.goOn(HandOffState.ACCEPTED, at).because(replan.reason()));
                if (replan.participantsOwn()) {
                    next.firstTo(Charged.PARTICIPANT, Term.endOf(replan.firstContactOn()));
                }
            }
            case Act.TakeOver takeOver -> {
                firstContact = firstContact.heldOn(takeOver.firstContactOn());
                end(HandOffState.TAKEN_OVER, new Ending(at, EndedBy.RECEIVER, null, null));
                return Optional.of(parties.move(scene.participant(), id, at));
            }
            case Act.Decline no -> end(HandOffState.DECLINED, Ending.declined(no, at));
            case Act.Recall recall -> end(HandOffState.RECALLED, new Ending(at, EndedBy.GIVER, recall.reason(), null));
            case Act.Void _ -> end(HandOffState.VOIDED, new Ending(at, EndedBy.GIVER, null, null));
        }
        return Optional.empty();
    }

    /** The consent is gone: the offer ends, responsibility stays where it is (T5). Only an open one may be ended so. */
    EventData endForWithdrawnConsent(Instant at) {
        return recalled(EndedBy.PARTICIPANT, "CONSENT_WITHDRAWN", course.notBefore(at));
    }

    /** The coordinator takes it back on the giver's behalf: only what has been lifted to them. */
    public MoveResult recallByCoordinator(String of, String reason, Instant now) {
        return MoveRules.refusalToCoordinator(this, of)
                .map(MoveResult::refused)
                .orElseGet(() -> MoveResult.moved(recalled(EndedBy.COORDINATOR, reason, course.notBefore(now))));
    }

    /** The coordinator gives whoever is on the clock until the end of a day; the time until then is nobody's fault. */
    public MoveResult extend(String of, LocalDate lastDay, String reason, DeadlineTerms terms, Instant now) {
        Optional<Refusal> no = MoveRules.refusalToExtend(this, of, lastDay, terms, now);
        if (no.isPresent()) {
            return MoveResult.refused(no.get());
        }
        Instant at = course.notBefore(now);
        Ladder given = terms.due(Term.endOf(lastDay));
        enter(course.restart(course.state(), given, at).because(reason)).firstTo(Charged.SYSTEM, given.dueAt());
        return MoveResult.moved(new HandOffFacts(this, at).extended(reason));
    }

    /** Lifts it one level, if that is due and nobody has acted; the fact says when it was, and which consent carries it. */
    public Optional<EventData> lift(Instant now, UUID carriedBy) {
        if (!course.isLiftDue(now)) {
            return Optional.empty();
        }
        course = course.lifted();
        return Optional.of(new HandOffFacts(this, course.liftedAt()).lifted(carriedBy));
    }

    /** Forgets the units and the municipality of a person whose identity has become protected (A2). */
    void protect() {
        parties = parties.withoutUnits();
        municipality = null;
        firstContact = firstContact().map(FirstContact::withoutUnit).orElse(null);
    }

    /** From now on this caseworker of the receiver's works with it; nothing moves, and no clock starts anew. */
    public MoveResult assignTo(String caseworker, Actor by) {
        Optional<Refusal> no = MoveRules.refusalToAssign(this, by);
        if (no.isPresent()) {
            return MoveResult.refused(no.get());
        }
        parties = parties.assignedTo(caseworker);
        return MoveResult.silently();
    }

    private EventData recalled(EndedBy by, String reason, Instant at) {
        end(HandOffState.RECALLED, new Ending(at, by, reason, null));
        return new HandOffFacts(this, at).recalled();
    }

    private Stretch enter(Course next) {
        course = next;
        return days.enter(next, parties.agencyOf(next.onClock()));
    }

    private Stretch goOn(Course next) {
        course = next;
        return days.goOn(next, parties.agencyOf(next.onClock()));
    }

    private void end(HandOffState last, Ending how) {
        days.endAt(how.at());
        course = course.goOn(last, how.at());
        ending = how;
    }

    /** Which side this agency is on; empty if it is a third one, to whom the hand-off does not exist. */
    public Optional<Party> partyOf(String agency) {
        return parties.sideOf(agency);
    }

    public UUID id() {
        return id;
    }

    public UUID participantId() {
        return participantId;
    }

    public Parties parties() {
        return parties;
    }

    public UUID consentId() {
        return consentId;
    }

    public Optional<UUID> undoes() {
        return Optional.ofNullable(undoesId);
    }

    public Place place() {
        return new Place(Optional.ofNullable(municipality), Optional.ofNullable(association));
    }

    public UUID deadlineRulesId() {
        return deadlineRulesId;
    }

    public HandOffState state() {
        return course.state();
    }

    public Instant offeredAt() {
        return offeredAt;
    }

    /** How far it has come; of one that has ended, how far it had been lifted. */
    public Course course() {
        return course;
    }

    public Inquiry inquiry() {
        return inquiry;
    }

    public Optional<LocalDate> reviewOn() {
        return Optional.ofNullable(reviewOn);
    }

    public Optional<FirstContact> firstContact() {
        return Optional.ofNullable(firstContact);
    }

    public Optional<Ending> ending() {
        return Optional.ofNullable(ending);
    }

    /** Whose days they were, from the offer on. */
    public List<Stretch> stretches() {
        return days.stretches();
    }

    public long version() {
        return version;
    }
}
