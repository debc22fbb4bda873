package se.handslag.participant.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
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

    /**
     * Holds a number for this transaction alone: whoever means to give it to somebody takes this turn first, and then asks
     * {@link #participantWith}.
     */
    public void take(PersonalNumber number) {
        database.createNativeQuery("select 1 from pg_advisory_xact_lock(:turn)", Integer.class)
                .setParameter("turn", lookup.turn(number))
                .getSingleResult();
    }

    /** Keeps the identity of a participant that is already stored; nothing is kept of the anonymous. */
    public void keep(UUID participantId, Identity identity, Instant at) {
        if (identity instanceof Identity.Named(PersonalNumber number, PersonName name)) {
            database.persist(new PersonalIdentityRow(
                    participantId,
                    cipher.encrypt(name.given(), participantId, GIVEN_NAME),
                    cipher.encrypt(name.family(), participantId, FAMILY_NAME)));
            insert(participantId, number, at);
        }
    }

    /** Gives a participant a new present number; the older ones stay and go on being found (R4.1). */
    public void renumber(UUID participantId, PersonalNumber number, Instant at) {
        rows(participantId).forEach(row -> row.supersede(at));
        // The old one must have let go before the new one is inserted, and Hibernate inserts first.
        database.flush();
        insert(participantId, number, at);
    }

    private void insert(UUID participantId, PersonalNumber number, Instant at) {
        database.persist(new PersonalNumberRow(
                participantId,
                number.kind(),
                cipher.encrypt(number.digits(), participantId, NUMBER),
                lookup.hash(number),
                at));
    }

    /**
     * The numbers of the one that ends become numbers of the survivor, whose name is the one that holds. Whoever has a
     * personnummer keeps to it: if only the one that ends has, it is the survivor's present number from now on.
     *
     * @return whether the survivor has another present number now
     */
    public boolean merge(UUID absorbed, UUID survivor, Instant at) {
        boolean takesOver = hasPersonnummer(absorbed) && !hasPersonnummer(survivor);
        if (takesOver) {
            rows(survivor).forEach(row -> row.supersede(at));
            database.flush();
        }
        for (PersonalNumberRow row : rows(absorbed)) {
            byte[] number = cipher.encrypt(open(row).digits(), survivor, NUMBER);
            row.moveTo(survivor, number);
            if (!takesOver) {
                row.supersede(at);
            }
        }
        delete("PersonalIdentityRow", List.of(absorbed));
        return takesOver;
    }

    private boolean hasPersonnummer(UUID participantId) {
        return presentNumberOf(participantId)
                .filter(number -> number.kind() == IdentityKind.PERSONNUMMER)
                .isPresent();
    }

    /** Deletes names and numbers, older ones too (R4.3). */
    public void erase(Collection<UUID> participantIds) {
        delete("PersonalIdentityRow", participantIds);
        delete("PersonalNumberRow", participantIds);
    }

    private void delete(String rows, Collection<UUID> participantIds) {
        database.createQuery("delete from " + rows + " r where r.participantId in :ids")
                .setParameter("ids", participantIds)
                .executeUpdate();
    }

    /** Whose number this is, or was. */
    public Optional<UUID> participantWith(PersonalNumber number) {
        return database.createQuery(
                        "select n.participantId from PersonalNumberRow n where n.lookup = :hash", UUID.class)
                .setParameter("hash", lookup.hash(number))
                .getResultStream()
                .findFirst();
    }

    /** The present number and the name of a participant; empty for the anonymous. */
    public Optional<Identity.Named> of(UUID participantId) {
        return presentNumberOf(participantId).map(number -> new Identity.Named(number, nameOf(participantId)));
    }

    /** The present number; empty for the anonymous. */
    public Optional<PersonalNumber> presentNumberOf(UUID participantId) {
        return rows(participantId).stream()
                .filter(PersonalNumberRow::isPresent)
                .findFirst()
                .map(this::open);
    }

    /** Every number, in the order in which they became known. */
    public List<KnownNumber> numbersOf(UUID participantId) {
        return rows(participantId).stream()
                .map(row -> new KnownNumber(open(row), row.knownSince(), row.isPresent()))
                .toList();
    }

    private List<PersonalNumberRow> rows(UUID participantId) {
        return database.createQuery(
                        "select n from PersonalNumberRow n where n.participantId = :id order by n.knownSince, n.id",
                        PersonalNumberRow.class)
                .setParameter("id", participantId)
                .getResultList();
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
