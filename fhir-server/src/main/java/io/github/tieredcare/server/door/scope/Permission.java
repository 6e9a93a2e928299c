package io.github.tieredcare.server.door.scope;

/** The five permissions of a SMART v2 scope, in the order in which they are written. */
public enum Permission {
  CREATE,
  READ,
  UPDATE,
  DELETE,
  SEARCH;

  /** The letter of this permission in a scope. */
  public String letter() {
    return name().substring(0, 1).toLowerCase(java.util.Locale.ROOT);
  }
}
