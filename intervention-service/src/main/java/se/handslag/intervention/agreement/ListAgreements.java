package se.handslag.intervention.agreement;

import java.util.List;
import se.handslag.kit.rest.PageRequest;
import se.handslag.kit.usecase.UseCase;

/** The agreements, page by page, in the order they were registered. */
@UseCase
public class ListAgreements {
    private final Agreements agreements;

    ListAgreements(Agreements agreements) {
        this.agreements = agreements;
    }

    /** At most {@link PageRequest#fetch()}. */
    public List<Agreement> list(AgreementFilter filter, PageRequest page) {
        return agreements.page(filter, page);
    }
}
