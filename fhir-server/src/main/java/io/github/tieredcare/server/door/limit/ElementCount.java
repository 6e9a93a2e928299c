package io.github.tieredcare.server.door.limit;

import io.github.tieredcare.server.door.refusal.DoorRefusal;
import io.github.tieredcare.server.door.refusal.DoorRule;

/**
 * Counts the elements of a body as they go by: how deep they stand, how many there are in one list,
 * and how many in all. The validator's work grows with all three, and with a list by its square.
 */
final class ElementCount {

  /** Where the entries of a bundle stand, in XML and in JSON. */
  private static final int OF_ENTRIES = 2;

  private final int deepest;
  private final int most;
  private final int longest;
  private final int entries;
  private final int[] siblings;
  private int depth;
  private int all;

  private ElementCount(int deepest, int most, int longest, int entries) {
    this.deepest = deepest;
    this.most = most;
    this.longest = longest;
    this.entries = entries;
    this.siblings = new int[deepest + 1];
  }

  static ElementCount ofAny(int deepest, FloodSettings flood) {
    return new ElementCount(deepest, flood.elements(), flood.list(), flood.list());
  }

  /** Of a publication of slots, whose entries may be many. */
  static ElementCount ofPublication(int deepest, FloodSettings flood) {
    return new ElementCount(deepest, flood.publication(), flood.list(), flood.published());
  }

  /** One more element or value at this depth. */
  void add() {
    int longestHere = depth <= OF_ENTRIES ? entries : longest;
    if (++all > most || ++siblings[depth] > longestHere) {
      throw DoorRefusal.of(DoorRule.BODY_HAS_TOO_MANY_ELEMENTS, most, longestHere);
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
