package io.github.tieredcare.server.event;

/** Who has something to do once events have been numbered; it must not keep others waiting. */
public interface Woken {

  /** Looks whether there is something to do. */
  void look();
}
