package se.handslag.kit.rest;

import java.net.URI;
import java.time.LocalDate;

/**
 * What the API says of itself (national REST API profile, VER.07).
 *
 * @param apiVersion MAJOR.MINOR.PATCH
 * @param apiStatus alpha, beta, active, deprecated, retired or decommissioned
 */
public record ApiInfo(
        String apiName, String apiVersion, LocalDate apiReleased, URI apiDocumentation, String apiStatus) {}
