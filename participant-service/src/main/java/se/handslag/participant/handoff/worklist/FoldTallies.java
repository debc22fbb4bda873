package se.handslag.participant.handoff.worklist;

import jakarta.persistence.EntityManager;
import se.handslag.kit.usecase.UseCase;

/** Folds the rows of a tally into one with their sum. What is added meanwhile stays; two at once do not fold twice. */
@UseCase
public class FoldTallies {
    private static final String FOLD = """
        with folded as (
            delete from worklist_tally where (agency, list, state) in
                (select agency, list, state from worklist_tally group by agency, list, state having count(*) > 1)
            returning agency, list, state, n)
        insert into worklist_tally (agency, list, state, n)
        select agency, list, state, sum(n) from folded group by agency, list, state having sum(n) <> 0\
        """;

    private final EntityManager database;

    FoldTallies(EntityManager database) {
        this.database = database;
    }

    /** Says how many tallies it folded. */
    public int fold() {
        return database.createNativeQuery(FOLD).executeUpdate();
    }
}
