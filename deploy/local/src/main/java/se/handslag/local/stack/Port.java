package se.handslag.local.stack;

/** Every loopback port of the local stack, with the number it has unless {@code HANDSLAG_PORT_<name>} says otherwise. */
public enum Port {
    GATEWAY(8080),
    PARTICIPANT(8081),
    INTERVENTION(8082),
    OUTCOME(8083),
    GATEWAY_MANAGEMENT(9080),
    PARTICIPANT_MANAGEMENT(9081),
    INTERVENTION_MANAGEMENT(9082),
    OUTCOME_MANAGEMENT(9083),
    KEYCLOAK(8180),
    POSTGRESQL(15432),
    /** Our own services, no authentication. */
    KAFKA(19092),
    /** The agencies' systems, with a token. */
    KAFKA_AGENCIES(19093),
    KAFKA_CONTROLLER(19094);

    private final int usual;

    Port(int usual) {
        this.usual = usual;
    }

    int usual() {
        return usual;
    }

    /** The environment variable that moves it. */
    public String variable() {
        return "HANDSLAG_PORT_" + name();
    }
}
