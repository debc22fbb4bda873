package se.handslag.kit.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.junit.jupiter.api.Test;

/** What the operator of an installation says is in the description. */
class OperatorTextsTest {
    @Test
    void homeAndServiceLevelAreSaid() {
        OpenAPI api = OASFactory.createOpenAPI();
        ApiTexts.put(
                api,
                new SmallRyeConfigBuilder()
                        .withSources(new PropertiesConfigSource(
                                Map.of(
                                        "handslag.api.home", "https://handslag.kalmar.example",
                                        "handslag.api.service-level", "Weekdays 8 to 17."),
                                "operator",
                                100))
                        .build());

        assertThat(api.getInfo().getTermsOfService()).isEqualTo("https://handslag.kalmar.example/terms");
        assertThat(api.getInfo().getContact().getUrl()).isEqualTo("https://handslag.kalmar.example/support");
        assertThat(api.getExternalDocs().getUrl()).isEqualTo("https://handslag.kalmar.example/docs");
        assertThat(api.getInfo().getExtensions()).containsEntry("x-sla", "Weekdays 8 to 17.");
    }
}
