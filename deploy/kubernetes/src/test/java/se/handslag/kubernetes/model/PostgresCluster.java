package se.handslag.kubernetes.model;

import io.fabric8.kubernetes.api.model.ObjectMeta;
import io.fabric8.kubernetes.api.model.ResourceRequirements;
import java.util.List;
import java.util.Map;

/**
 * The part of CloudNativePG's {@code Cluster} (1.30) that we use: no typed model of it is published. A field that is new
 * here is first looked up in the operator's API reference.
 */
record PostgresCluster(String apiVersion, String kind, ObjectMeta metadata, Spec spec) {
    record Spec(
            int instances,
            ImageCatalogRef imageCatalogRef,
            boolean enableSuperuserAccess,
            Bootstrap bootstrap,
            Postgresql postgresql,
            Storage storage,
            Affinity affinity,
            ResourceRequirements resources) {}

    record ImageCatalogRef(String apiGroup, String kind, String name, int major) {}

    record Bootstrap(InitDb initdb) {}

    record InitDb(String database, String owner) {}

    record Postgresql(Map<String, String> parameters, List<String> pg_hba, Synchronous synchronous) {}

    record Synchronous(Method method, int number, DataDurability dataDurability) {}

    record Storage(String size, String storageClass) {}

    record Affinity(boolean enablePodAntiAffinity, AntiAffinity podAntiAffinityType, String topologyKey) {}

    enum Method {
        any,
        first
    }

    enum DataDurability {
        required,
        preferred
    }

    enum AntiAffinity {
        required,
        preferred
    }
}
