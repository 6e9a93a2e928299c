package io.github.tieredcare.slot.publication;

/**
 * Something of a publication, and the entry that holds it.
 *
 * @param at the index of the entry
 * @param what the session or slot
 */
record Placed<T>(int at, T what) {

  /** The path of an element of it. */
  String path(String element) {
    return "Bundle.entry[" + at + "].resource." + element;
  }
}
