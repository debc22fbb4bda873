package se.handslag.participant.handoff.worklist;

/** What the list of lifted hand-offs and its count have in common. */
final class LiftedSql {
    /** The municipalities in whose groups an agency sits: as a whole, by this unit, or by any if none is named. */
    static final String SEATS = "select lifted.id, lifted.offered_at from (select distinct municipality"
            + " from known_local_group_member where agency = :agency"
            + " and (cast(:unit as uuid) is null or unit_id is null or unit_id = :unit)) seat";

    private LiftedSql() {}
}
