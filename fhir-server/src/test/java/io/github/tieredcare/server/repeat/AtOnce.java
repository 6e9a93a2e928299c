package io.github.tieredcare.server.repeat;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

/** Several clients that send at one moment. */
public final class AtOnce {

  private AtOnce() {}

  /** The same, so many times. */
  public static <A> List<A> times(int number, Callable<A> act) {
    return all(IntStream.range(0, number).mapToObj(index -> act).toList());
  }

  /** What each of the acts comes to. */
  public static <A> List<A> all(List<Callable<A>> acts) {
    var barrier = new CyclicBarrier(acts.size());
    ExecutorService threads = Executors.newFixedThreadPool(acts.size());
    try {
      List<Future<A>> done =
          acts.stream()
              .map(
                  act ->
                      threads.submit(
                          () -> {
                            barrier.await();
                            return act.call();
                          }))
              .toList();
      return done.stream().map(AtOnce::result).toList();
    } finally {
      threads.shutdownNow();
    }
  }

  private static <A> A result(Future<A> done) {
    try {
      return done.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    } catch (ExecutionException e) {
      throw new IllegalStateException(e);
    }
  }
}
