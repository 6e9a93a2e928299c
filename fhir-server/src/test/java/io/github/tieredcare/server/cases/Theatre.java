package io.github.tieredcare.server.cases;

import io.github.tieredcare.server.RunningExchange;
import java.util.function.Consumer;

/** The corpus, the one store that all cases share, and the systems that send them. */
final class Theatre {

  private static Theatre open;

  private final Corpus corpus = new Corpus(RunningExchange.get());
  private final Stage stage = new Stage();
  private final Callers callers = new Callers();

  static synchronized Theatre open() {
    open = open == null ? new Theatre() : open;
    return open;
  }

  Corpus corpus() {
    return corpus;
  }

  Stage stage() {
    return stage;
  }

  Callers callers() {
    return callers;
  }

  /** Sets the stage for an attempt, and clears it whatever comes of it. */
  void play(Attempt attempt, Consumer<Attempt> scene) {
    try {
      stage.set(attempt);
      scene.accept(attempt);
    } finally {
      stage.clear(attempt);
    }
  }
}
