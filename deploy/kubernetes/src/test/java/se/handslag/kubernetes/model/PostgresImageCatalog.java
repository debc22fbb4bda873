package se.handslag.kubernetes.model;

import io.fabric8.kubernetes.api.model.ObjectMeta;
import java.util.List;

/** CloudNativePG's {@code ImageCatalog} (1.30), the part that we use. */
record PostgresImageCatalog(String apiVersion, String kind, ObjectMeta metadata, Spec spec) {
    record Spec(List<Image> images) {}

    record Image(int major, String image) {}
}
