package se.handslag.kit.openapi;

import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.info.Info;

/** What is said of the API as a whole (DOK.01, 03, 06–09, 11). */
final class ApiTexts {
    private static final String DESCRIPTION = """
            **English.** Handslag lets the agencies of a coordination association hand a participant over to each other \
            so that nobody falls between the chairs: it says who is responsible now and has been before, carries the \
            offer and its answer, and counts results. This API is for agencies' and associations' own systems.

            **Svenska.** Handslag låter parterna i ett samordningsförbund lämna över en deltagare till varandra så att \
            ingen faller mellan stolarna: det visar vem som är ansvarig nu och tidigare, förmedlar erbjudandet och \
            svaret, och räknar resultat. API:et är till för myndigheters och förbunds egna system.

            **Authentication.** Every call but `GET /api-info` carries an OAuth 2 access token of the realm `handslag` \
            (`Authorization: Bearer …`), which names the agency or the association it acts for. Tokens live for five \
            minutes at most; a client gets a new one with its client credentials.

            **Personal data.** No address, event or error carries a personal number or a name. Searches by personal \
            number are POST for that reason. Every read of personal data is recorded before it is answered.

            **Repeating a call.** Send `Idempotency-Key` with a POST; for 24 hours the same key and body give the \
            first answer again. Versions are strong ETags: send `If-Match` to write only what you have read.

            **Lists** are paged by `limit` and by the cursor in `_links.next`; `offset` is for small jumps. `_meta` \
            and `_links` are the only names that are not plain camelCase: the profile names them so.

            **Errors** are `application/problem+json` (RFC 9457) with a stable `type`; quote `traceparent` to support.

            **Versions** follow SemVer; within /v1 things are only added. What is to go is announced with \
            `Deprecation` (RFC 9745) and `Sunset` (RFC 8594); how long ahead, the operator of the installation decides.

            **Terms and support** are the operator's, who states the service level too.""";

    private static final String NO_SERVICE_LEVEL =
            "None is promised: the operator of the installation has stated none.";

    private ApiTexts() {}

    static void put(OpenAPI api, Config config) {
        Info info = api.getInfo() == null ? OASFactory.createInfo() : api.getInfo();
        info.title("Handslag: "
                + config.getOptionalValue("quarkus.application.name", String.class)
                        .orElse("API"));
        info.version(
                config.getOptionalValue("handslag.api.version", String.class).orElse("0.0.0"));
        info.summary("Hand-overs between agencies. Överlämningar mellan myndigheter.");
        info.description(DESCRIPTION);
        info.contact(OASFactory.createContact().name("The operator of the installation"));
        info.license(OASFactory.createLicense().name("Terms of the operator of the installation"));
        info.addExtension(
                "x-sla",
                config.getOptionalValue("handslag.api.service-level", String.class)
                        .orElse(NO_SERVICE_LEVEL));
        info.addExtension(
                "x-limitations",
                "Known limits: bodies up to 1 MB, pages up to 100 rows, offsets up to 1000. Known problems: what one"
                        + " service writes the others show a moment later, as a rule within a second.");
        api.setInfo(info);
        config.getOptionalValue("handslag.api.home", String.class).ifPresent(home -> link(api, home));
    }

    /** Where the operator has put what it decided. */
    private static void link(OpenAPI api, String home) {
        Info info = api.getInfo();
        info.termsOfService(home + "/terms");
        info.getContact().url(home + "/support");
        info.getLicense().url(home + "/terms");
        api.setExternalDocs(OASFactory.createExternalDocumentation()
                .url(home + "/docs")
                .description("Guide, data model, life cycle, service level and terms. Vägledning och villkor."));
    }
}
