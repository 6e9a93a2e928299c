package io.github.tieredcare.server.door.caller;

import java.util.Optional;
import java.util.Set;

/**
 * A system that is registered with the exchange.
 *
 * @param clientId the name it signs on with
 * @param serves the ids of the institutions it may act for
 * @param scopes what it may be allowed, as SMART scopes
 * @param jwks the JSON Web Key Set with its public keys
 */
public record ClientSystem(
    String clientId, Set<String> serves, Set<String> scopes, Optional<String> jwks) {}
