package se.handslag.local.stack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The realm that is in the repository, as the local stack and its users rely on it. */
class RealmFileTest {

    private final RealmFile file = RealmFile.ofProject();

    @Test
    void saysWhichAgenciesThereAre() {
        assertEquals(
                List.of("af", "fk", "region-kalmar-lan", "kommun-kalmar", "kommun-oskarshamn", "kommun-vastervik"),
                file.agencies());
    }

    @Test
    void holdsNoSecretButTheNamesOfThose() throws IOException {
        for (JsonNode client : realm().path("clients")) {
            if (client.has("secret")) {
                String id = client.path("clientId").asText();
                assertEquals(
                        "${" + RealmFile.secretVariable(id) + "}",
                        client.path("secret").asText());
            }
        }
        for (JsonNode user : realm().path("users")) {
            for (JsonNode credential : user.path("credentials")) {
                assertEquals(
                        "${HANDSLAG_PASSWORD_PEOPLE}", credential.path("value").asText());
            }
        }
    }

    /** R3.6: who takes care of participants is not who administers the association. */
    @Test
    void nobodyIsParticipantManagerAndAssociationAdmin() throws IOException {
        int users = 0;
        for (JsonNode user : realm().path("users")) {
            String roles = user.path("realmRoles").toString();
            assertFalse(roles.contains("participant-manager") && roles.contains("association-admin"), roles);
            users++;
        }
        assertTrue(users > 0);
    }

    /** R3.6: within an agency it is the unit that decides whom a caseworker sees. */
    @Test
    void aTokenSaysTheUnitOfTheGroupThatItsHolderIsIn() throws IOException {
        var claims = new java.util.HashMap<String, String>();
        for (JsonNode scope : realm().path("clientScopes")) {
            for (JsonNode mapper : scope.path("protocolMappers")) {
                JsonNode config = mapper.path("config");
                claims.put(
                        config.path("claim.name").asText(),
                        config.path("user.attribute").asText());
            }
        }
        assertEquals("unit", claims.get("unit"));
        assertEquals("agency", claims.get("agency"));
    }

    /** An agency's own system decides itself which of its people sees what: it works for every unit. */
    @Test
    void everyAgencysSystemWorksForTheWholeAgency() throws IOException {
        int systems = 0;
        for (JsonNode user : realm().path("users")) {
            if (user.path("serviceAccountClientId").asText().startsWith("agency-")) {
                assertTrue(user.path("realmRoles").toString().contains("\"manager\""), user.toString());
                systems++;
            }
        }
        assertEquals(file.agencies().size(), systems);
    }

    @Test
    void aTokenLivesFiveMinutes() throws IOException {
        assertEquals(300, realm().path("accessTokenLifespan").asInt());
    }

    private JsonNode realm() throws IOException {
        return new ObjectMapper().readTree(file.path().toFile());
    }
}
