package se.handslag.participant.text;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import se.handslag.participant.identity.IdentityCipher;

/** Where texts about participants are kept, and the only class that sees them in clear and encrypted alike. */
@ApplicationScoped
public class PersonalTexts {
    private static final String FIELD = "text";

    private final EntityManager database;
    private final IdentityCipher cipher;

    PersonalTexts(EntityManager database, IdentityCipher cipher) {
        this.database = database;
        this.cipher = cipher;
    }

    /** Keeps the text of a step, a need or a deviation; each has one at most. */
    public void keep(UUID belongsTo, UUID participantId, String text) {
        database.persist(new PersonalText(belongsTo, participantId, cipher.encrypt(text, belongsTo, FIELD)));
    }

    /** The texts of these, by what they belong to. Call it within Disclosure. */
    public Map<UUID, String> of(Collection<UUID> owners) {
        if (owners.isEmpty()) {
            return Map.of();
        }
        return database.createQuery("select t from PersonalText t where t.belongsTo in :owners", PersonalText.class)
                .setParameter("owners", owners)
                .getResultStream()
                .collect(Collectors.toMap(
                        PersonalText::belongsTo, text -> cipher.decrypt(text.cipher(), text.belongsTo(), FIELD)));
    }

    /**
     * Deletes every text about a participant, for good: codes and dates stay. For a person whose identity becomes
     * protected (R4.3).
     *
     * @return how many there were
     */
    public int deleteAllOf(UUID participantId) {
        return database.createQuery("delete from PersonalText t where t.participantId = :participant")
                .setParameter("participant", participantId)
                .executeUpdate();
    }
}
