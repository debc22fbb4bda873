package se.handslag.intervention.question;

import java.time.Clock;
import java.util.Optional;
import se.handslag.intervention.access.AccessPolicy;
import se.handslag.intervention.access.OfAssociation;
import se.handslag.intervention.association.Associations;
import se.handslag.intervention.question.QuestionResult.CodeTaken;
import se.handslag.intervention.question.QuestionResult.Done;
import se.handslag.intervention.question.QuestionResult.NotPermitted;
import se.handslag.intervention.question.QuestionResult.Refused;
import se.handslag.intervention.question.QuestionResult.UnknownAssociation;
import se.handslag.intervention.recording.Recording;
import se.handslag.kit.caller.Caller;
import se.handslag.kit.usecase.UseCase;

/** An association asks a question of its own (R5.5). */
@UseCase
public class RegisterQuestion {
    private final OwnQuestions questions;
    private final Associations associations;
    private final Clock clock;

    RegisterQuestion(OwnQuestions questions, Associations associations, Clock clock) {
        this.questions = questions;
        this.associations = associations;
        this.clock = clock;
    }

    /** Registers it for the caller's association. */
    public QuestionResult register(Caller caller, String association, String code, QuestionContent content) {
        if (AccessPolicy.QUESTIONS
                .decide(caller, new OfAssociation(association))
                .isEmpty()) {
            return new NotPermitted();
        }
        Optional<QuestionRefusal> refusal = content.refusal();
        if (refusal.isPresent()) {
            return new Refused(refusal.get());
        }
        if (associations.findByIdOptional(association).isEmpty()) {
            return new UnknownAssociation();
        }
        if (questions.isTaken(association, code)) {
            return new CodeTaken();
        }
        OwnQuestion question = OwnQuestion.ask(association, code, content, Recording.now(clock, caller));
        questions.persist(question);
        questions.keepRevision(question, question.recording());
        return new Done(question);
    }
}
