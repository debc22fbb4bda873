package se.handslag.outcome.indicator.answer;

import jakarta.enterprise.context.ApplicationScoped;
import se.handslag.kit.inbox.LocalView;

/** Gives a participation registered a moment ago the time to arrive here, before answers to it are refused. */
@ApplicationScoped
public class AwaitSubject {
    private final KnowSubject know;

    AwaitSubject(KnowSubject know) {
        this.know = know;
    }

    /** Returns as soon as it is known, at the latest after {@link LocalView#PATIENCE}. Outside a transaction. */
    public void await(GivenAnswers given) {
        LocalView.await(() -> know.find(given));
    }
}
