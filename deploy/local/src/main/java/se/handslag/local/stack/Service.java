package se.handslag.local.stack;

import java.util.Arrays;
import java.util.Optional;

/** The four services that are Handslag. */
public enum Service {
    PARTICIPANT("participant-service", "participant", Port.PARTICIPANT, Port.PARTICIPANT_MANAGEMENT),
    INTERVENTION("intervention-service", "intervention", Port.INTERVENTION, Port.INTERVENTION_MANAGEMENT),
    OUTCOME("outcome-service", "outcome", Port.OUTCOME, Port.OUTCOME_MANAGEMENT),
    GATEWAY("agency-gateway", "gateway", Port.GATEWAY, Port.GATEWAY_MANAGEMENT);

    private final String module;
    private final String database;
    private final Port http;
    private final Port management;

    Service(String module, String database, Port http, Port management) {
        this.module = module;
        this.database = database;
        this.http = http;
        this.management = management;
    }

    /** Its name everywhere: Maven module, log file, event source. */
    public String module() {
        return module;
    }

    /** The name of its database and of the role that owns it. */
    public String database() {
        return database;
    }

    public Port http() {
        return http;
    }

    /** Where health and metrics answer. */
    public Port management() {
        return management;
    }

    /** The service of a module name. */
    public static Optional<Service> named(String module) {
        return Arrays.stream(values())
                .filter(service -> service.module.equals(module))
                .findFirst();
    }
}
