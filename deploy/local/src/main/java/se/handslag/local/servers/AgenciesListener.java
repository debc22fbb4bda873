package se.handslag.local.servers;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * The door for agencies' own Kafka clients: SASL/OAUTHBEARER, the token signed by {@code issuer} for the audience
 * {@code handslag-kafka}. The principal is the token's client id (claim {@code azp}), so ACLs name
 * {@code User:agency-af}. Tools without OAuth may send client id and secret instead, see {@link ClientSecretLogin}.
 */
public record AgenciesListener(int port, String issuer, String jwksUrl) {

    static final String NAME = "AGENCIES";
    static final String AUDIENCE = "handslag-kafka";

    Map<String, String> properties() {
        var properties = new LinkedHashMap<String, String>();
        String listener = "listener.name." + NAME.toLowerCase(Locale.ROOT) + ".";
        properties.put(listener + "sasl.enabled.mechanisms", "OAUTHBEARER,PLAIN");
        String bearer = listener + "oauthbearer.";
        properties.put(
                bearer + "sasl.jaas.config",
                "org.apache.kafka.common.security.oauthbearer.OAuthBearerLoginModule required;");
        properties.put(
                bearer + "sasl.server.callback.handler.class",
                "org.apache.kafka.common.security.oauthbearer.OAuthBearerValidatorCallbackHandler");
        properties.put(bearer + "sasl.oauthbearer.jwks.endpoint.url", jwksUrl);
        properties.put(bearer + "sasl.oauthbearer.expected.issuer", issuer);
        properties.put(bearer + "sasl.oauthbearer.expected.audience", AUDIENCE);
        properties.put(bearer + "sasl.oauthbearer.sub.claim.name", "azp");
        // A connection ends with its token: a client that may no longer read is out within five minutes.
        properties.put(bearer + "connections.max.reauth.ms", "300000");
        String plain = listener + "plain.";
        properties.put(
                plain + "sasl.jaas.config",
                "org.apache.kafka.common.security.plain.PlainLoginModule required issuer=\"" + issuer + "\";");
        properties.put(plain + "sasl.server.callback.handler.class", ClientSecretLogin.class.getName());
        properties.put(plain + "connections.max.reauth.ms", "300000");
        return properties;
    }
}
