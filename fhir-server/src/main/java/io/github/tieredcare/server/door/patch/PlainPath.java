package io.github.tieredcare.server.door.patch;

import java.util.regex.Pattern;

/**
 * The part of FHIRPath that a FHIR Patch may use: elements, one of several, and equality with a
 * literal. Functions that run a client's regular expression, or over all of a record, are not in
 * it.
 */
final class PlainPath {
  private static final int LONGEST = 500;

  private static final String NAME = "[A-Za-z][A-Za-z0-9]{0,63}+";
  private static final String LITERAL = "'[^'\\\\]{0,200}+'";
  private static final String EQUALITY = NAME + "(?:\\." + NAME + ")*+ ?+= ?+" + LITERAL;
  private static final String WHERE = "where\\(" + EQUALITY + "(?: and " + EQUALITY + ")*+\\)";
  private static final String EXTENSION = "extension\\(" + LITERAL + "\\)";
  private static final String OF_TYPE = "ofType\\(" + NAME + "\\)";
  private static final String STEP =
      "(?:" + WHERE + "|" + EXTENSION + "|" + OF_TYPE + "|" + NAME + "(?!\\())";
  private static final String INDEX = "(?:\\[\\d{1,5}+\\])?+";

  /** No part of it is tried twice, so that it takes no longer than the path is long. */
  private static final Pattern PATH =
      Pattern.compile(NAME + "(?!\\()" + INDEX + "(?:\\." + STEP + INDEX + ")*+");

  private PlainPath() {}

  static boolean is(String path) {
    return path.length() <= LONGEST && PATH.matcher(path).matches();
  }
}
