package io.github.tieredcare.server.cases;

/** The ways by which a write can come. */
enum Way {
  POST,
  POST_IN_A_BUNDLE,
  PUT,
  PATCH,
  CONDITIONAL_PUT,
  PUT_IN_A_BUNDLE,
  DELETE,
  DELETE_IN_A_BUNDLE;

  /** The interaction without what carries it. */
  String method() {
    return this == CONDITIONAL_PUT ? "PUT" : name().replace("_IN_A_BUNDLE", "");
  }

  boolean bundled() {
    return this == POST_IN_A_BUNDLE || this == PUT_IN_A_BUNDLE || this == DELETE_IN_A_BUNDLE;
  }
}
