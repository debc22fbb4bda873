package se.handslag.outcome.further;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import se.handslag.kit.contract.interventions.BudgetRecorded;
import se.handslag.kit.contract.participants.FollowUpAnswered;
import se.handslag.kit.contract.participants.FollowUpBooked;
import se.handslag.kit.contract.participants.HandOffAccepted;
import se.handslag.kit.contract.participants.HandOffOffered;
import se.handslag.kit.contract.participants.HandOffTakenOver;
import se.handslag.kit.contract.participations.PlaceAnswered;
import se.handslag.kit.contract.participations.PlaceOffered;
import se.handslag.kit.contract.participations.QueueJoined;
import se.handslag.kit.contract.participations.QueueLeft;
import se.handslag.kit.id.Ids;
import se.handslag.outcome.story.Participation;
import se.handslag.outcome.story.Story;

/** What else the owners announce of people in a story: waits, hand-offs, follow-ups, money. */
final class Later {
    private final Story story;

    Later(Story story) {
        this.story = story;
    }

    /** A person joins the queue for an intervention. */
    Wait joins(UUID intervention, String day) {
        Wait wait = new Wait(Ids.next(), intervention, Ids.next());
        story.announce(
                new QueueJoined(wait.id, intervention, wait.person, LocalDate.parse(day), noon(day)),
                wait.id,
                0,
                wait.person);
        return wait;
    }

    /** One wait, which moves on. */
    final class Wait {
        private final UUID id;
        private final UUID intervention;
        private final UUID person;

        private Wait(UUID id, UUID intervention, UUID person) {
            this.id = id;
            this.intervention = intervention;
            this.person = person;
        }

        Wait offered(String day) {
            story.announce(
                    new PlaceOffered(
                            id, intervention, person, LocalDate.parse(day).plusDays(7), true, noon(day)),
                    id,
                    1,
                    person);
            return this;
        }

        Wait accepted(String day) {
            story.announce(new PlaceAnswered(id, intervention, person, "ACCEPTED", noon(day)), id, 2, person);
            return this;
        }

        void gaveUp(String day) {
            story.announce(
                    new QueueLeft(
                            id, intervention, person, "DECLINED", LocalDate.parse(day), Optional.empty(), noon(day)),
                    id,
                    3,
                    person);
        }

        Participation started(String day) {
            Participation started = story.starts(intervention, day);
            story.announce(
                    new QueueLeft(
                            id,
                            intervention,
                            person,
                            "STARTED",
                            LocalDate.parse(day),
                            Optional.of(started.id()),
                            noon(day)),
                    id,
                    3,
                    person);
            return started;
        }
    }

    /** A hand-off of somebody who takes part, to be answered within a week. */
    UUID offered(Participation of, String day) {
        UUID id = Ids.next();
        HandOffOffered offer = new HandOffOffered(
                id,
                of.key(),
                "af",
                "fk",
                Ids.next(),
                Optional.empty(),
                noon(day).plusSeconds(7 * 86_400L),
                noon(day));
        story.at(noon(day).toString()).announce(offer, id, 0, of.key());
        return id;
    }

    void accepted(UUID id, Participation of, String day) {
        HandOffAccepted yes = new HandOffAccepted(
                id, of.key(), "af", "fk", Ids.next(), LocalDate.parse(day).plusDays(3), noon(day), noon(day));
        story.at(noon(day).toString()).announce(yes, id, 1, of.key());
    }

    void takenOver(UUID id, Participation of, String day) {
        HandOffTakenOver taken =
                new HandOffTakenOver(id, of.key(), "af", "fk", Ids.next(), LocalDate.parse(day), noon(day));
        story.at(noon(day).toString()).announce(taken, id, 2, of.key());
    }

    /** A follow-up is booked with a closing. */
    UUID booked(Participation of, int months, String bookedOn, String dueOn) {
        UUID id = Ids.next();
        FollowUpBooked booked = new FollowUpBooked(id, of.key(), "af", months, LocalDate.parse(dueOn), noon(bookedOn));
        story.at(noon(bookedOn).toString()).announce(booked, id, 0, of.key());
        return id;
    }

    void answered(UUID id, Participation of, int months, String day, String answer, Optional<Boolean> working) {
        LocalDate on = LocalDate.parse(day);
        FollowUpAnswered answered =
                new FollowUpAnswered(id, of.key(), "af", months, on, answer, on, noon(day), working);
        story.at(noon(day).toString()).announce(answered, id, 1, of.key());
    }

    /** So much money of a year, planned and used. */
    void money(UUID intervention, int year, long budget, long actual) {
        UUID id = Ids.next();
        BudgetRecorded money = new BudgetRecorded(
                id,
                intervention,
                year,
                "INSATS_COST",
                Optional.empty(),
                Optional.of(budget),
                Optional.of(actual),
                Instant.parse("2019-01-15T08:00:00Z"));
        story.announce(money, id, 0, intervention);
    }

    private static Instant noon(String day) {
        return Instant.parse(day + "T11:00:00Z");
    }
}
