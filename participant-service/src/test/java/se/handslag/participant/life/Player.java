package se.handslag.participant.life;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.handslag.participant.consent.Consent;
import se.handslag.participant.handoff.HandOff;
import se.handslag.participant.handoff.act.Act;
import se.handslag.participant.responsibility.Participant;

/** Plays commands in a world: picks whom they are about among those there are, and lets anybody try anything. */
class Player {
    private static final List<String> PURPOSES = List.of("HAND_OFF", "JOINT_PLANNING");
    private static final List<String> NEXT = List.of("HAND_OFF", "OTHER_INTERVENTION", "CLOSING");

    final World world;

    Player(World world) {
        this.world = world;
    }

    void play(Command command) {
        String agency = World.AGENCIES.get(command.agency());
        if (command.kind() == Command.Kind.REGISTER
                || world.participants.everyone().isEmpty()) {
            register(command, agency);
            return;
        }
        List<Participant> all = world.participants.everyone();
        Participant whom = all.get(command.whom() % all.size());
        switch (command.kind()) {
            case CONSENT ->
                whom.responsibleAgency()
                        .ifPresent(_ -> world.consents(whom.id(), PURPOSES.get(command.other() % 2), command.days()));
            case RENUMBER -> world.renumbers(whom.id());
            case PROTECT -> world.protects(whom.id());
            case MERGE ->
                world.merges(
                        whom.id(), all.get((command.whom() + 1) % all.size()).id());
            case CLOSE -> world.closes(whom.responsibleAgency().orElse(agency), whom.id());
            case REOPEN -> world.reopens(whom.history().getLast().agency(), whom.id());
            case OFFER -> offer(agency, command, whom);
            case OFFER_BY_HOLDER -> whom.responsibleAgency().ifPresent(holder -> offer(holder, command, whom));
            case WITHDRAW -> consent(whom).ifPresent(consent -> world.withdraws(whom.id(), consent.id()));
            case PLAN_STEP, CHANGE_STEP, END_STEP -> step(command, agency, whom);
            case START_PARTICIPATION ->
                world.startsParticipation(whom.id(), world.today().plusDays(command.days() - 10L));
            case END_PARTICIPATION ->
                world.endsParticipation(whom.id(), world.today(), NEXT.get(command.days() % NEXT.size()));
            case HOURS_PASS -> world.passes(Duration.ofHours(1 + command.days()));
            case DAYS_PASS -> world.passes(Duration.ofDays(1 + command.days() % 4));
            case WEEKS_PASS -> world.passes(Duration.ofDays(7L + command.days()));
            default -> handOff(whom).ifPresent(handOff -> act(command, agency, handOff));
        }
    }

    /** Now and then nothing is known of a person but that there is one. */
    private void register(Command command, String agency) {
        if (command.days() % 4 == 0) {
            world.registers(agency);
        } else {
            world.registersByNumber(agency);
        }
    }

    private void step(Command command, String agency, Participant whom) {
        LocalDate due = world.today().plusDays(command.days() * 3L);
        // Mostly the responsible agency, for itself or another; else anybody.
        String by = command.days() % 5 == 0 ? agency : whom.responsibleAgency().orElse(agency);
        String owner = command.days() % 2 == 0 ? World.AGENCIES.get(command.other()) : by;
        switch (command.kind()) {
            case PLAN_STEP -> world.plansStep(by, whom.id(), owner, due);
            case CHANGE_STEP -> world.changesStep(by, whom.id(), owner, due);
            default -> {
                if (command.other() == 0) {
                    world.dropsStep(by, whom.id());
                } else {
                    world.completesStep(by, whom.id());
                }
            }
        }
    }

    private void offer(String giver, Command command, Participant whom) {
        if (whom.responsibleAgency().isEmpty()) {
            return;
        }
        UUID consent = consent(whom)
                .filter(it -> it.isForHandOff(giver, giver))
                .map(Consent::id)
                .orElseGet(() -> world.consents(whom.id(), command.days()));
        world.offers(giver, whom.id(), consent, World.AGENCIES.get(command.other()));
    }

    private void act(Command command, String agency, HandOff handOff) {
        // Mostly the one whose move it may be, else anybody.
        String by = command.other() == 0 && command.days() % 2 == 0 ? agency : partyFor(command, handOff);
        switch (command.kind()) {
            case ACKNOWLEDGE -> world.moves(by, handOff.id(), new Act.Acknowledge());
            case ASK -> world.moves(by, handOff.id(), new Act.Ask(List.of("OTHER")));
            case ANSWER -> world.moves(by, handOff.id(), new Act.Answer());
            case WAITLIST ->
                world.moves(
                        by,
                        handOff.id(),
                        new Act.Waitlist("NO_PLACE_YET", world.today().plusDays(command.days())));
            case ACCEPT ->
                world.moves(
                        by, handOff.id(), new Act.Accept(world.today().plusDays(command.days() % 3), Optional.empty()));
            case REPLAN ->
                world.moves(
                        by,
                        handOff.id(),
                        new Act.Replan(
                                world.today().plusDays(command.days()), "PARTICIPANT_ASKED", command.days() % 2 == 0));
            case TAKE_OVER -> world.moves(by, handOff.id(), new Act.TakeOver(world.today()));
            case DECLINE -> world.moves(by, handOff.id(), new Act.Decline("OTHER", Optional.empty()));
            case RECALL -> world.moves(by, handOff.id(), new Act.Recall("OTHER"));
            case VOID -> world.moves(by, handOff.id(), new Act.Void());
            case EXTEND -> world.givesTime(handOff.id(), world.today().plusDays(command.days()));
            case RECALL_FOR_GIVER -> world.recallsForGiver(handOff.id());
            default -> throw new IllegalArgumentException(command.toString());
        }
    }

    private static String partyFor(Command command, HandOff handOff) {
        return switch (command.kind()) {
            case ANSWER, RECALL, VOID -> handOff.parties().giver();
            default -> handOff.parties().receiver();
        };
    }

    private Optional<HandOff> handOff(Participant whom) {
        List<HandOff> of = world.handOffs.every().stream()
                .filter(it -> it.participantId().equals(whom.id()))
                .toList();
        return of.isEmpty() ? Optional.empty() : Optional.of(of.getLast());
    }

    private Optional<Consent> consent(Participant whom) {
        List<Consent> of = world.consentsOf(whom.id());
        return of.isEmpty() ? Optional.empty() : Optional.of(of.getLast());
    }
}
