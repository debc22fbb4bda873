package se.handslag.local.scenario.file;

import java.time.LocalDate;
import java.util.List;

/**
 * Persons alike; {@code closed} and {@code after} are missing while they are still in.
 *
 * @param sex of all of them; missing: as it comes
 * @param born missing: of working age
 * @param plan missing: no joint assessment and plan
 */
public record Group(
        int persons,
        String intervention,
        String agency,
        String municipality,
        String sex,
        Span born,
        String referredBy,
        String educationLevel,
        Span started,
        Situation before,
        Plan plan,
        Placement placement,
        Closed closed,
        Situation after) {

    /** When and why they left, and what comes next. */
    public record Closed(LocalDate from, LocalDate to, String exitReason, String next) {

        /** The days within which they left. */
        public Span span() {
            return new Span(from, to);
        }
    }

    /**
     * What a person does and lives on.
     *
     * @param percent of full time, of works or studies
     * @param placement on a placement (praktik)
     */
    public record Situation(
            String works,
            String studies,
            Integer percent,
            boolean placement,
            boolean registeredAtAf,
            String livelihood,
            Integer monthsOnPublicLivelihood) {

        /** True if the person works or studies. */
        public boolean isWorkOrStudy() {
            return works != null || studies != null;
        }
    }

    /** A joint assessment with these needs, and one plan step for each agency. */
    public record Plan(List<String> needs, List<Step> steps) {}

    /** Who does what; due a month after the load. */
    public record Step(String agency, String kind) {}

    /** Where they practise, found from their strengths. */
    public record Placement(String employer, String organisationNumber, List<String> strengths, int percent) {}
}
