package se.handslag.gateway.routing;

import io.vertx.ext.web.Router;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Puts the table of routes on the router; what is in no row is for REST, or for nobody. */
@ApplicationScoped
class Routes {
    // After Quarkus has made authentication possible, before REST answers what it does not know with 404.
    private static final int DOOR = -10;
    private static final int PROXY = -5;

    private final RouteTable table;
    private final Door door;
    private final Proxy proxy;
    private final String root;

    Routes(RouteTable table, Door door, Proxy proxy, @ConfigProperty(name = "quarkus.rest.path") String root) {
        this.table = table;
        this.door = door;
        this.proxy = proxy;
        this.root = root;
    }

    void install(@Observes Router router) {
        router.route(root + "/*").order(DOOR).handler(door::enter);
        table.owners().forEach((resource, upstream) -> router.route(root + "/" + resource + "/*")
                .order(PROXY)
                .handler(request -> proxy.pass(request, upstream)));
    }
}
