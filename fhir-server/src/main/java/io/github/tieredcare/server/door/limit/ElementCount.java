package io.github.tieredcare.server.door.limit;

import io.github.tieredcare.server.door.refusal.DoorRefusal;
import io.github.tieredcare.server.door.refusal.DoorRule;

/**
 * Counts the elements of a body as they go by: how deep they stand, how many there are in one list,
 * and how many in all. The validator's work grows with all three, and with a list by its square.
 */
final class ElementCount {
  private final int deepest;
  private final int most;
  private final int longest;
  private final int[] siblings;
  private int depth;
  private int all;

  ElementCount(int deepest, FloodSettings flood) {
    this.deepest = deepest;
    this.most = flood.elements();
    this.longest = flood.list();
    this.siblings = new int[deepest + 1];
  }

  /** One more element or value at this depth. */
  void add() {
    if (++all > most) {
      throw DoorRefusal.of(DoorRule.BODY_HAS_TOO_MANY_ELEMENTS, most, longest);
    }
    if (++siblings[depth] > longest) {
      throw DoorRefusal.of(DoorRule.BODY_HAS_TOO_MANY_ELEMENTS, most, longest);
    }
  }

  void open() {
    if (++depth > deepest) {
      throw DoorRefusal.of(DoorRule.BODY_TOO_DEEP, deepest);
    }
    siblings[depth] = 0;
  }

  void close() {
    depth = Math.max(0, depth - 1);
  }
}
