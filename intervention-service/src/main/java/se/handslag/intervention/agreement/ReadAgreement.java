package se.handslag.intervention.agreement;

import java.util.Optional;
import java.util.UUID;
import se.handslag.kit.usecase.UseCase;

/** One agreement. */
@UseCase
public class ReadAgreement {
    private final Agreements agreements;

    ReadAgreement(Agreements agreements) {
        this.agreements = agreements;
    }

    /** Empty if there is none. */
    public Optional<Agreement> read(UUID id) {
        return agreements.findByIdOptional(id);
    }
}
