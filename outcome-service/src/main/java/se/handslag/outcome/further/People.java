package se.handslag.outcome.further;

/** Participants as persons: what is of somebody who turned out to be another is of that other (R4.1). */
final class People {
    /** Ids of at least those who took part in the associations that a scope touches. */
    static final String THERE = """
            (select n.id from participation_span s join person_number n on n.no = s.person
             where s.association = any(:associations) and {known}
             union all select m.participant_id from merge_fact m)""";

    private People() {}

    /** Who a participant was by then; only of those who were ever merged is it asked one by one. */
    static String person(String participant) {
        return "case when %1$s in (select m.participant_id from merge_fact m) then person_at(%1$s, :asOf) else %1$s end"
                .formatted(participant);
    }
}
