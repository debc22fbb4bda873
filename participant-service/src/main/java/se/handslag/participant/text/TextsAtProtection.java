package se.handslag.participant.text;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;
import se.handslag.participant.identity.ProtectionEffect;

/** When protected identity arrives, every word that anybody wrote about the person is deleted (R4.3). */
@ApplicationScoped
public class TextsAtProtection implements ProtectionEffect {
    private final PersonalTexts texts;

    TextsAtProtection(PersonalTexts texts) {
        this.texts = texts;
    }

    /** Deletes what is held of one person, who is these participants: the present one and those merged into it. */
    @Override
    public void strip(Set<UUID> participantIds) {
        participantIds.forEach(texts::deleteAllOf);
    }
}
