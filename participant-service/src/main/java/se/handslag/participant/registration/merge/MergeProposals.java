package se.handslag.participant.registration.merge;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.handslag.kit.rest.PageRequest;
import se.handslag.participant.access.SeenUnits;

/** The store of proposals to merge. */
@ApplicationScoped
public class MergeProposals implements PanacheRepositoryBase<MergeProposal, UUID> {
    private static final String TOLD =
            "select new se.handslag.participant.registration.merge.ToldProposal(m, s.responsibleAgency,"
                    + " s.responsibleUnit) from MergeProposal m join Participant s on s.id = m.survivorId";

    /** The two that a proposal is about; read before they are locked, and the proposal itself after. */
    List<UUID> participantsOf(UUID proposalId) {
        return getEntityManager()
                .createQuery("select m.absorbedId, m.survivorId from MergeProposal m where m.id = :id", Object[].class)
                .setParameter("id", proposalId)
                .getResultStream()
                .flatMap(row -> List.of((UUID) row[0], (UUID) row[1]).stream())
                .toList();
    }

    Optional<MergeProposal> openOf(UUID absorbed) {
        return find("absorbedId = ?1 and state = ?2", absorbed, MergeProposalState.PROPOSED)
                .firstResultOptional();
    }

    List<MergeProposal> openTo(UUID survivor) {
        return list("survivorId = ?1 and state = ?2", survivor, MergeProposalState.PROPOSED);
    }

    /** Every proposal that this participant is another's too, oldest first. */
    List<MergeProposal> of(UUID absorbed) {
        return list("absorbedId = ?1 order by proposedAt, id", absorbed);
    }

    /** With the agency that answers for the participant that is to go on. */
    Optional<ToldProposal> told(UUID id) {
        return getEntityManager()
                .createQuery(TOLD + " where m.id = :id", ToldProposal.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    /** One page of those that wait for this agency, oldest first. */
    List<ToldProposal> waitingFor(String agency, SeenUnits seen, PageRequest page) {
        String after = page.cursor().isPresent() ? " and (m.proposedAt, m.id) > (:at, :last)" : "";
        TypedQuery<ToldProposal> query = getEntityManager()
                .createQuery(
                        TOLD + " where s.responsibleAgency = :agency and m.state = PROPOSED"
                                + seen.andUnitIn("s.responsibleUnit") + after
                                + " order by m.proposedAt, m.id",
                        ToldProposal.class)
                .setParameter("agency", agency)
                .setFirstResult(page.offset())
                .setMaxResults(page.fetch());
        seen.bind(query::setParameter);
        page.cursor()
                .ifPresent(cursor -> query.setParameter("at", cursor.instant(0)).setParameter("last", cursor.uuid(1)));
        return query.getResultList();
    }
}
