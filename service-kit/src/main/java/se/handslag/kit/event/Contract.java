package se.handslag.kit.event;

import java.util.Locale;

/**
 * One published event type and where its contract lies.
 *
 * @param type the CloudEvents {@code type}
 * @param topic the topic that carries it; of an agency's own topic the pattern {@link Topics#AGENCY_PATTERN}
 * @param folder the folder under {@code contracts/}
 * @param name the file name without its ending
 */
public record Contract(String type, Class<? extends EventData> data, String topic, String folder, String name) {
    private static final String PREFIX = "se.handslag.";

    static Contract of(Class<? extends EventData> data) {
        EventType declared = data.getAnnotation(EventType.class);
        if (declared == null) {
            throw new IllegalArgumentException(data.getName() + " has no @EventType");
        }
        String[] topic = declared.topic().split("\\.", -1);
        String shortName =
                declared.value().substring(PREFIX.length(), declared.value().lastIndexOf('.'));
        return new Contract(
                declared.value(),
                data,
                declared.topic(),
                topic[1] + "/" + topic[2],
                shortName.replace('.', '-').toLowerCase(Locale.ROOT));
    }

    /** Where the JSON Schema lies on the class path. */
    public String schemaResource() {
        return "contracts/" + folder + "/" + name + ".schema.json";
    }

    /** Where the example payload lies on the class path. */
    public String exampleResource() {
        return "contracts/" + folder + "/examples/" + name + ".json";
    }

    /** The CloudEvents {@code dataschema}, equal to the schema's {@code $id}. */
    public String schemaId() {
        return "urn:handslag:schema:" + folder.replace('/', ':') + ":" + name;
    }
}
