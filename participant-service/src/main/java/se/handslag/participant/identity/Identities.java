package se.handslag.participant.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Where names and numbers are kept, and the only class that sees them in clear and encrypted alike (R4.4). */
@ApplicationScoped
public class Identities {
    private static final String GIVEN_NAME = "given_name";
    private static final String FAMILY_NAME = "family_name";
    private static final String NUMBER = "number";

    private final EntityManager database;
    private final IdentityCipher cipher;
    private final NumberLookup lookup;

    Identities(EntityManager database, IdentityCipher cipher, NumberLookup lookup) {
        this.database = database;
        this.cipher = cipher;
        this.lookup = lookup;
    }

    /** Keeps the identity of a participant that is already stored; nothing is kept of the anonymous. */
    public void keep(UUID participantId, Identity identity, Instant at) {
        if (identity instanceof Identity.Named(PersonalNumber number, PersonName name)) {
            database.persist(new PersonalIdentityRow(
                    participantId,
                    cipher.encrypt(name.given(), participantId, GIVEN_NAME),
                    cipher.encrypt(name.family(), participantId, FAMILY_NAME)));
            database.persist(new PersonalNumberRow(
                    participantId,
                    number.kind(),
                    cipher.encrypt(number.digits(), participantId, NUMBER),
                    lookup.hash(number),
                    at));
        }
    }

    /** Whose number this is. */
    public Optional<UUID> participantWith(PersonalNumber number) {
        return database.createQuery(
                        "select n.participantId from PersonalNumberRow n where n.lookup = :hash", UUID.class)
                .setParameter("hash", lookup.hash(number))
                .getResultStream()
                .findFirst();
    }

    /** The latest number and the name of a participant; empty for the anonymous. */
    public Optional<Identity.Named> of(UUID participantId) {
        return database.createQuery(
                        "select n from PersonalNumberRow n where n.participantId = :id order by n.knownSince desc",
                        PersonalNumberRow.class)
                .setParameter("id", participantId)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .map(number -> new Identity.Named(open(number), nameOf(participantId)));
    }

    private PersonalNumber open(PersonalNumberRow row) {
        String digits = cipher.decrypt(row.number(), row.participantId(), NUMBER);
        return PersonalNumber.parse(digits)
                .orElseThrow(() -> new IllegalStateException("a stored number is not valid"));
    }

    private PersonName nameOf(UUID participantId) {
        PersonalIdentityRow row = database.find(PersonalIdentityRow.class, participantId);
        return new PersonName(
                cipher.decrypt(row.givenName(), participantId, GIVEN_NAME),
                cipher.decrypt(row.familyName(), participantId, FAMILY_NAME));
    }
}
