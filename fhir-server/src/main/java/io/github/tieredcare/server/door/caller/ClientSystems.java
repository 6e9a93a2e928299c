package io.github.tieredcare.server.door.caller;

import java.util.Optional;

/** The register of client systems. */
public interface ClientSystems {

  /** The system of this client id, if it is registered and active. */
  Optional<ClientSystem> find(String clientId);
}
