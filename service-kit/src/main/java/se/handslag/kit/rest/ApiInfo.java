package se.handslag.kit.rest;

import java.net.URI;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What the API says of itself (national REST API profile, VER.07).
 *
 * @param apiVersion MAJOR.MINOR.PATCH
 * @param apiStatus alpha, beta, active, deprecated, retired or decommissioned
 */
public record ApiInfo(
        @Schema(examples = "participant-service") String apiName,
        @Schema(examples = "1.0.0") String apiVersion,
        @Schema(examples = "2026-11-22") LocalDate apiReleased,

        @Schema(examples = "https://api.example/handslag/v1/openapi.yaml")
        URI apiDocumentation,

        @Schema(examples = "active") String apiStatus) {}
