package se.handslag.participant.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.handslag.kit.inbox.LocalView;
import se.handslag.kit.problem.ProblemException;
import se.handslag.kit.problem.ProblemType;

/** What the edge asks about agencies and units that a request names. Ask before a transaction: an answer may take 2 s. */
@ApplicationScoped
public class KnownAgencies {
    private static final ProblemType UNKNOWN_AGENCY = new ProblemType("unknown-agency", 400, "No such agency");
    private static final ProblemType UNKNOWN_UNIT = new ProblemType("unknown-unit", 400, "No such unit");

    private final EntityManager database;

    KnownAgencies(EntityManager database) {
        this.database = database;
    }

    /** 400 {@code unknown-agency} at the pointer if there is no such agency. */
    public void require(String code, String pointer) {
        if (LocalView.await(() -> agency(code)).isEmpty()) {
            throw ProblemException.of(UNKNOWN_AGENCY, "The request names an agency that is not registered.")
                    .at(pointer, "Take a code from GET /handslag/v1/agencies.");
        }
    }

    /** 400 {@code unknown-unit} at the pointer if the agency has no such unit. */
    public void requireUnit(UUID unitId, String agency, String pointer) {
        if (LocalView.await(() -> unit(unitId, agency)).isEmpty()) {
            throw ProblemException.of(UNKNOWN_UNIT, "The request names a unit that its agency does not have.")
                    .at(pointer, "Take an id from GET /handslag/v1/agencies/{agency-code}/units.");
        }
    }

    /** Whether no agency of the directory is left out. */
    public boolean areAll(Collection<String> codes) {
        List<String> known = database.createQuery("select a.code from KnownAgency a", String.class)
                .getResultList();
        return known.size() > 1 && codes.containsAll(known);
    }

    private Optional<String> agency(String code) {
        return database.createQuery("select a.code from KnownAgency a where a.code = :code", String.class)
                .setParameter("code", code)
                .getResultStream()
                .findFirst();
    }

    private Optional<UUID> unit(UUID id, String agency) {
        return database.createQuery("select u.id from KnownUnit u where u.id = :id and u.agency = :agency", UUID.class)
                .setParameter("id", id)
                .setParameter("agency", agency)
                .getResultStream()
                .findFirst();
    }
}
