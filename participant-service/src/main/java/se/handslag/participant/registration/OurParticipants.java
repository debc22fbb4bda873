package se.handslag.participant.registration;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import se.handslag.kit.access.AccessRule;
import se.handslag.kit.access.AccessRules;
import se.handslag.kit.access.Basis;
import se.handslag.kit.access.Disclosure;
import se.handslag.kit.caller.Caller;
import se.handslag.kit.caller.CurrentCaller;
import se.handslag.kit.rest.PageRequest;
import se.handslag.participant.access.SeenUnits;
import se.handslag.participant.responsibility.Participant;

/**
 * The open participants that an agency answers for, and that the caller works with (R3.6), oldest registration first, by
 * keyset. Each one on a page is recorded before it is shown (R3.7).
 */
@ApplicationScoped
public class OurParticipants {
    private static final String OF_AGENCY = "responsible_agency = :agency and status = 'OPEN'";
    private static final AccessRule<List<Participant>> OURS = (caller, page) -> caller.agency()
            .filter(agency -> page.stream().allMatch(one -> one.isAnsweredForBy(agency)))
            .filter(_ -> page.stream().allMatch(one -> caller.worksFor(one.responsibleUnit())))
            .map(_ -> Basis.of("responsible-agency"));
    private static final AccessRules<List<Participant>> RULES = new AccessRules<>(List.of(OURS));

    private final Session database;
    private final Disclosure disclosure;
    private final CurrentCaller caller;

    OurParticipants(Session database, Disclosure disclosure, CurrentCaller caller) {
        this.database = database;
        this.disclosure = disclosure;
        this.caller = caller;
    }

    /** One page, and one more, which is not shown. */
    List<Participant> page(PageRequest page) {
        return recorded(OF_AGENCY, page);
    }

    /** The same, only those with neither a planned step nor an open hand-off (R2.7). */
    List<Participant> withoutNextStep(PageRequest page) {
        return recorded(OF_AGENCY + " and next_steps = 0", page);
    }

    private List<Participant> recorded(String which, PageRequest page) {
        Caller who = caller.get();
        NativeQuery<Participant> query =
                database.createNativeQuery(sql(which, SeenUnits.of(who), page), Participant.class);
        query.setParameter("agency", who.requireAgency());
        SeenUnits.of(who).bind(query::setParameter);
        page.cursor()
                .ifPresent(cursor -> query.setParameter("at", cursor.instant(0)).setParameter("last", cursor.uuid(1)));
        List<Participant> found = query.getResultList();
        List<UUID> shown =
                found.stream().limit(page.limit()).map(Participant::id).toList();
        return disclosure.ofAll(RULES, found, shown, "list-participants", _ -> found);
    }

    /** Whom a caseworker sees is read from two indexes in the list's order, as far as the page needs. */
    static String sql(String which, SeenUnits seen, PageRequest page) {
        int most = page.offset() + page.fetch();
        String after = page.cursor().isPresent() ? " and (registered_at, id) > (:at, :last)" : "";
        String found = units(seen)
                .map(unit -> "(select id, registered_at from participant where " + which + unit + after
                        + " order by registered_at, id limit " + most + ")")
                .collect(Collectors.joining(" union all "));
        return "select participant.* from (" + found + ") found join participant on participant.id = found.id"
                + " order by found.registered_at, found.id limit " + page.fetch() + " offset " + page.offset();
    }

    private static Stream<String> units(SeenUnits seen) {
        return seen.all()
                ? Stream.of("")
                : Stream.of(" and responsible_unit_id is null", " and responsible_unit_id = :ownUnit");
    }
}
