package se.handslag.intervention.question;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.handslag.intervention.recording.Recording;
import se.handslag.kit.rest.PageRequest;

/** The associations' own questions. */
@ApplicationScoped
public class OwnQuestions implements PanacheRepositoryBase<OwnQuestion, UUID> {
    private static final UUID FIRST = new UUID(0, 0);

    /** All that an association asks or has asked. */
    public Questionnaire of(String association) {
        return new Questionnaire(list("association", association));
    }

    Optional<OwnQuestion> holdToChange(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    boolean isTaken(String association, String code) {
        return count("association = ?1 and code = ?2", association, code) > 0;
    }

    /** A page in the order of registration, with one row more if there is a next page. */
    List<OwnQuestion> page(String association, PageRequest page) {
        return getEntityManager()
                .createQuery(
                        "from OwnQuestion where association = :association and id > :after order by id",
                        OwnQuestion.class)
                .setParameter("association", association)
                .setParameter("after", page.cursor().map(it -> it.uuid(0)).orElse(FIRST))
                .setFirstResult(page.offset())
                .setMaxResults(page.fetch())
                .getResultList();
    }

    /** Writes the question and keeps its wording, as it is now, for ever (R3.8). */
    void keepRevision(OwnQuestion question, Recording recording) {
        flush();
        getEntityManager().persist(new QuestionRevision(question, recording));
    }

    /** The wordings, the latest first; with one row more if there is a next page. */
    List<QuestionRevision> revisions(UUID question, PageRequest page) {
        return getEntityManager()
                .createQuery(
                        "from QuestionRevision where id.question = :question and id.version < :before"
                                + " order by id.version desc",
                        QuestionRevision.class)
                .setParameter("question", question)
                .setParameter(
                        "before",
                        page.cursor().map(it -> Math.toIntExact(it.number(0))).orElse(Integer.MAX_VALUE))
                .setFirstResult(page.offset())
                .setMaxResults(page.fetch())
                .getResultList();
    }
}
