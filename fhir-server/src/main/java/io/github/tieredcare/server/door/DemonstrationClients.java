package io.github.tieredcare.server.door;

/** The client systems that the demonstration brings along: its known secret opens no others. */
public interface DemonstrationClients {
  boolean include(String clientId);
}
