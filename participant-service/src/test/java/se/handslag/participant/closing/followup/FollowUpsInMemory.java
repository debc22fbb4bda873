package se.handslag.participant.closing.followup;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** The store of follow-ups without a database: for properties of the domain. */
public final class FollowUpsInMemory extends FollowUps {
    private final List<FollowUp> all = new ArrayList<>();

    @Override
    public void persist(FollowUp followUp) {
        all.add(followUp);
    }

    @Override
    public List<FollowUp> dueOf(UUID participantId) {
        return all.stream()
                .filter(one -> one.participantId().equals(participantId)
                        && one.answer().isEmpty())
                .toList();
    }

    /** Every follow-up, a line each. */
    public Stream<String> image() {
        return all.stream()
                .map(one -> line(
                        one.id(),
                        one.participantId(),
                        one.ownerAgency(),
                        one.afterMonths(),
                        one.dueOn(),
                        one.answer()));
    }

    /** A follow-up in its canonical form: its parts in their order. */
    public static String line(Object... parts) {
        return "follow-up " + List.of(parts);
    }
}
