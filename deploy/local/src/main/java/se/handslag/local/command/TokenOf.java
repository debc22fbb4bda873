package se.handslag.local.command;

import java.util.List;
import se.handslag.local.servers.Tokens;
import se.handslag.local.stack.Home;
import se.handslag.local.stack.Port;
import se.handslag.local.stack.Ports;
import se.handslag.local.stack.RealmFile;
import se.handslag.local.stack.Secrets;

/** {@code token}: an access token of a client of the running stack. */
record TokenOf(Home home) {

    /** Takes an agency's code or a client id. */
    String client(String name) {
        List<String> clients = Secrets.of(home, RealmFile.ofProject()).clients();
        String client = clients.contains(name) ? name : "agency-" + name;
        if (!clients.contains(client)) {
            throw new UsageException("There is no agency or client \"" + name + "\"; there are "
                    + String.join(", ", clients).replace("agency-", "") + ".");
        }
        return tokens(RunningStack.require(home).ports()).of(client);
    }

    Tokens tokens(Ports ports) {
        var secrets = Secrets.of(home, RealmFile.ofProject());
        return new Tokens("http://localhost:" + ports.of(Port.KEYCLOAK) + "/realms/handslag", secrets::client);
    }
}
