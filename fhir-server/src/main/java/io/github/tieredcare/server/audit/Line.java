package io.github.tieredcare.server.audit;

import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;

/**
 * A line that waits to be stored.
 *
 * @param id its name, with the time, in the trail
 * @param at when the access was answered
 * @param access what it tells
 * @param stored done when the line is committed, or failed
 */
record Line(UUID id, Instant at, Access access, CompletableFuture<Void> stored) {

  static Line of(Access access, Instant at) {
    return new Line(UUID.randomUUID(), at, access, new CompletableFuture<>());
  }
}
