package io.github.tieredcare.server.endpoint;

import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import org.apache.hc.core5.concurrent.FutureCallback;

/** Hands the end of an exchange on to whoever waits for it. */
record Completion(CompletableFuture<Integer> reply) implements FutureCallback<Integer> {

  @Override
  public void completed(Integer status) {
    reply.complete(status);
  }

  @Override
  public void failed(Exception failure) {
    reply.completeExceptionally(failure);
  }

  @Override
  public void cancelled() {
    reply.completeExceptionally(new CancellationException());
  }
}
