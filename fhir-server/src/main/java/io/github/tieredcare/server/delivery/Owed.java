package io.github.tieredcare.server.delivery;

import io.github.tieredcare.server.subscription.Kept;

/**
 * A subscription whose endpoint is to be sent something.
 *
 * @param kept the subscription
 * @param greeted whether the endpoint has taken the handshake
 * @param delivered the number of the last event that it has taken
 * @param failures how often in a row it has taken nothing
 * @param secrets its headers and signing secret, encrypted; null if none
 */
record Owed(Kept kept, boolean greeted, long delivered, int failures, byte[] secrets) {

  /** What comes first. */
  Letter.Kind next() {
    if (!greeted) {
      return Letter.Kind.HANDSHAKE;
    }
    return kept.numbered() > delivered ? Letter.Kind.EVENTS : Letter.Kind.HEARTBEAT;
  }
}
