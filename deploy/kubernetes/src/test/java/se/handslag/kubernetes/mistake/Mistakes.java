package se.handslag.kubernetes.mistake;

import java.util.List;
import java.util.stream.Stream;

/** All of them. */
public final class Mistakes {
    private Mistakes() {}

    public static List<Mistake> all() {
        return Stream.of(
                        FieldMistakes.all(),
                        ServiceMistakes.all(),
                        SettingMistakes.all(),
                        ReferenceMistakes.all(),
                        NetworkMistakes.all(),
                        KafkaMistakes.all(),
                        SiteMistakes.all())
                .flatMap(each -> each)
                .toList();
    }
}
