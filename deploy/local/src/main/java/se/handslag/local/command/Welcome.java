package se.handslag.local.command;

import se.handslag.local.stack.Port;
import se.handslag.local.stack.Ports;
import se.handslag.local.stack.Stack;

/** What a person sees when everything is up: where it is, who to be, and what to try first. */
record Welcome(Stack stack, Ports ports) {

    String text() {
        String gateway = "http://localhost:" + ports.of(Port.GATEWAY);
        String api = gateway + "/handslag/v1";
        return """

            Addresses
              REST API            %2$s
              Try it in a page    %1$s/q/swagger-ui
              Sign-in (Keycloak)  %3$s
              Kafka for agencies  localhost:%4$d  (SASL_PLAINTEXT with OAUTHBEARER, or PLAIN for tools)
              Logs                %5$s/logs

            Credentials of one agency's system, Arbetsförmedlingen
              client id           agency-af
              client secret       %6$s
              token endpoint      %3$s/protocol/openid-connect/token
              topic               handslag.agency.af.v1, consumer groups agency.af.*

            Try at once
              curl -s -H "Authorization: Bearer $(./handslag token kommun-kalmar)" "%2$s/hand-offs?list=to-us"
              curl -s -H "Authorization: Bearer $(./handslag token af)" "%2$s/participants?limit=3"
              curl -s -H "Authorization: Bearer $(./handslag token association-kalmar-lan)" \
            "%2$s/reports/participations?association=kalmar-lan&from=2018-01-01&to=2018-06-30"
            """.formatted(
                        gateway,
                        api,
                        stack.keycloak().issuer(),
                        ports.of(Port.KAFKA_AGENCIES),
                        stack.home().folder(),
                        stack.secrets().client("agency-af"));
    }
}
