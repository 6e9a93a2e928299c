package io.github.tieredcare.server.fhir;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the FHIR endpoint presents itself.
 *
 * @param baseUrl address under which clients reach the endpoint; empty means that of each request
 * @param pageSize entries of a search page when the client names no number
 * @param largestPageSize most entries of a search page
 */
@ConfigurationProperties("exchange.fhir")
public record ServerSettings(@DefaultValue("") String baseUrl, int pageSize, int largestPageSize) {}
