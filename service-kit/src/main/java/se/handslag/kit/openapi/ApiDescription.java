package se.handslag.kit.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import org.eclipse.microprofile.config.ConfigProvider;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.Paths;

/**
 * Completes the API description with what holds for every operation, so that a resource describes only what is its
 * own: address and version apart from the paths, terms and limits, the token, the trace, conditions, every problem
 * that can be answered, and an example for every body (national REST API profile, DOK, FEL and SPA).
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class ApiDescription implements OASFilter {
    /** Where every API lives; in the description it stands in {@code servers}, not in each path. */
    static final String ROOT = "/handslag/v1";

    @Override
    public void filterOpenAPI(OpenAPI api) {
        ApiTexts.put(api, ConfigProvider.getConfig());
        api.setServers(List.of(OASFactory.createServer().url(ROOT).description("Here, behind the gateway or not.")));
        api.setPaths(withoutRoot(api.getPaths()));
        CommonParts.put(api);
        api.getPaths().getPathItems().forEach((path, item) -> item.getOperations()
                .forEach((method, operation) -> new OperationParts(path, method, operation).complete()));
        Examples.put(api);
    }

    private static Paths withoutRoot(Paths paths) {
        Paths result = OASFactory.createPaths();
        paths.getPathItems().forEach((path, item) -> result.addPathItem(shorten(path), item));
        return result;
    }

    private static String shorten(String path) {
        return path.startsWith(ROOT + "/") ? path.substring(ROOT.length()) : path;
    }

    /** True for what anybody may read. */
    static boolean isOpen(String path, PathItem.HttpMethod method) {
        return method == PathItem.HttpMethod.GET && path.equals("/api-info");
    }
}
