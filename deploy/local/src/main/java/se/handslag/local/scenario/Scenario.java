package se.handslag.local.scenario;

import java.time.LocalDate;
import java.util.List;

/**
 * One undertaking, as its file says.
 *
 * @param seed what the synthetic persons are made from: the same seed gives the same persons
 * @param period the days the published figures are about
 * @param offers persons beside the figures, for trying out
 */
record Scenario(
        String name,
        String title,
        long seed,
        Span period,
        Expected expected,
        List<Agency> agencies,
        Association association,
        List<LocalGroup> localGroups,
        List<Intervention> interventions,
        List<Group> groups,
        List<Offer> offers) {

    Scenario {
        localGroups = localGroups == null ? List.of() : localGroups;
    }

    /** First and last day, both included. */
    record Span(LocalDate from, LocalDate to) {}

    /** The figures as published. */
    record Expected(
            int participations,
            int closed,
            int workOrStudy,
            int jobseekers,
            int other,
            int averageMonths,
            int countOnly) {}

    /** A member authority; a municipality's code only for kind KOMMUN. */
    record Agency(String code, String name, String kind, String municipality, List<String> units) {}

    /** The association that finances it all. */
    record Association(String code, String name, List<String> municipalities) {}

    /** The local collaboration group of a municipality; its members are agencies as a whole. */
    record LocalGroup(String municipality, String name, List<String> members) {}

    /** An intervention; {@code key} is its name within the file. */
    record Intervention(
            String key,
            String name,
            String direction,
            String measurementMethod,
            List<String> carriedOutBy,
            LocalDate startsOn,
            LocalDate endsOn,
            List<Count> counts) {

        Intervention {
            counts = counts == null ? List.of() : counts;
        }
    }

    /** How many came on a day, of whom nothing else is known. */
    record Count(LocalDate occurredOn, int persons) {}

    /** Persons alike; {@code closed} and {@code after} are missing while they are still in. */
    record Group(
            int persons,
            String intervention,
            String agency,
            String municipality,
            String referredBy,
            String educationLevel,
            Span started,
            Situation before,
            Closed closed,
            Situation after) {}

    /** When and why they left, and what comes next. */
    record Closed(LocalDate from, LocalDate to, String exitReason, String next) {

        Span span() {
            return new Span(from, to);
        }
    }

    /** What a person does and lives on; {@code percent} of full time belongs to works or studies. */
    record Situation(
            String works,
            String studies,
            Integer percent,
            boolean registeredAtAf,
            String livelihood,
            Integer monthsOnPublicLivelihood) {

        boolean isWorkOrStudy() {
            return works != null || studies != null;
        }
    }

    /** Persons one agency has just offered to another. */
    record Offer(int persons, String from, String to, String municipality) {}
}
