package io.github.tieredcare.server.endpoint;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * What is sent to an endpoint.
 *
 * @param id the same whenever the same is sent again
 * @param to the endpoint
 * @param body FHIR as JSON
 * @param headers lines {@code Name: value} that the subscriber asked for
 * @param secret with which it is signed
 * @param timeout how long all of it may take
 */
public record Message(
    String id,
    URI to,
    String body,
    List<String> headers,
    Optional<String> secret,
    Duration timeout) {}
