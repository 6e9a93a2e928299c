package io.github.tieredcare.server.delivery;

import io.github.tieredcare.server.endpoint.Message;
import java.util.Optional;

/**
 * What is sent at one time.
 *
 * @param kind what it is
 * @param last the number of the last event in it; for others than events, the last that has arrived
 * @param message in writing; empty if there is nothing that may be told
 */
record Letter(Kind kind, long last, Optional<Message> message) {

  /** The kinds of notification that are sent. */
  enum Kind {
    HANDSHAKE("handshake"),
    EVENTS("event-notification"),
    HEARTBEAT("heartbeat");

    private final String code;

    Kind(String code) {
      this.code = code;
    }

    /**
     * Its code of <a
     * href="http://hl7.org/fhir/uv/subscriptions-backport/ValueSet/subscription-notification-type">notification
     * types</a>.
     */
    String code() {
      return code;
    }
  }
}
