package io.github.tieredcare.server.endpoint;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * What is sent to an endpoint.
 *
 * @param id the same whenever the same is sent again
 * @param method POST, or PUT for a record that is sent as an update
 * @param to where
 * @param body FHIR as JSON; empty for none
 * @param headers lines {@code Name: value} that the subscriber asked for
 * @param secret with which it is signed
 * @param timeout how long all of it may take
 */
public record Message(
    String id,
    String method,
    URI to,
    String body,
    List<String> headers,
    Optional<String> secret,
    Duration timeout) {}
