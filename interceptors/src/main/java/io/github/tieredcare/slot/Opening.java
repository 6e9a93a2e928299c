package io.github.tieredcare.slot;

import io.github.tieredcare.profile.TcExtension;

/** The instants that a slot names, by the part of its opening that holds each. */
public enum Opening {
  PLATFORM(TcExtension.PLATFORM),
  RELEASE(TcExtension.RELEASE),
  PUBLIC(TcExtension.PUBLIC),
  RETURN(TcExtension.RETURN);

  private final String part;

  Opening(String part) {
    this.part = part;
  }

  String part() {
    return part;
  }
}
