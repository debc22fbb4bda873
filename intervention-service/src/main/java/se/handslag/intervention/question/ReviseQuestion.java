package se.handslag.intervention.question;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import se.handslag.intervention.access.AccessPolicy;
import se.handslag.intervention.access.OfAssociation;
import se.handslag.intervention.question.QuestionResult.Done;
import se.handslag.intervention.question.QuestionResult.NotPermitted;
import se.handslag.intervention.question.QuestionResult.Refused;
import se.handslag.intervention.question.QuestionResult.Unknown;
import se.handslag.intervention.recording.Recording;
import se.handslag.kit.caller.Caller;
import se.handslag.kit.rest.IfMatch;
import se.handslag.kit.usecase.UseCase;

/** Words a question anew, or lets it end; the former wordings are kept, and so are the answers to them. */
@UseCase
public class ReviseQuestion {
    private final OwnQuestions questions;
    private final Clock clock;

    ReviseQuestion(OwnQuestions questions, Clock clock) {
        this.questions = questions;
        this.clock = clock;
    }

    /** Changes it if the caller has read its present state. */
    public QuestionResult revise(Caller caller, UUID id, QuestionContent content, IfMatch ifMatch) {
        Optional<OwnQuestion> found = questions.holdToChange(id);
        if (found.isEmpty()) {
            return new Unknown();
        }
        OwnQuestion question = found.get();
        if (AccessPolicy.QUESTIONS
                .decide(caller, new OfAssociation(question.association()))
                .isEmpty()) {
            return new NotPermitted();
        }
        ifMatch.check(question.version());
        Optional<QuestionRefusal> refusal = content.refusal();
        if (refusal.isPresent()) {
            return new Refused(refusal.get());
        }
        if (question.revise(content)) {
            questions.keepRevision(question, Recording.now(clock, caller));
        }
        return new Done(question);
    }
}
