package se.handslag.local.servers;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import javax.security.auth.callback.Callback;
import javax.security.auth.callback.NameCallback;
import javax.security.auth.login.AppConfigurationEntry;
import org.apache.kafka.common.security.auth.AuthenticateCallbackHandler;
import org.apache.kafka.common.security.plain.PlainAuthenticateCallback;

/**
 * Runs in the broker, for Kafka tools that cannot fetch a token themselves (Debian's kcat): they send client id and secret
 * (SASL/PLAIN), and the broker asks Keycloak for the token they would have sent. This machine only; elsewhere a secret
 * has no business in the broker.
 */
public final class ClientSecretLogin implements AuthenticateCallbackHandler {

    private String issuer;

    @Override
    public void configure(Map<String, ?> configs, String mechanism, List<AppConfigurationEntry> entries) {
        issuer = (String) entries.getFirst().getOptions().get("issuer");
    }

    @Override
    public void handle(Callback[] callbacks) throws IOException {
        String client = null;
        for (Callback callback : callbacks) {
            if (callback instanceof NameCallback name) {
                client = name.getDefaultName();
            } else if (callback instanceof PlainAuthenticateCallback login) {
                login.authenticated(isForKafka(client, new String(login.password())));
            }
        }
    }

    private boolean isForKafka(String client, String secret) throws IOException {
        try {
            String token = new Tokens(issuer, id -> secret).of(client);
            String body = token.substring(token.indexOf('.') + 1, token.lastIndexOf('.'));
            JsonNode claims = new ObjectMapper().readTree(Base64.getUrlDecoder().decode(body));
            return StreamSupport.stream(claims.path("aud").spliterator(), false)
                    .anyMatch(audience -> audience.asText().equals(AgenciesListener.AUDIENCE));
        } catch (ServerException refused) {
            return false;
        }
    }

    @Override
    public void close() {}
}
