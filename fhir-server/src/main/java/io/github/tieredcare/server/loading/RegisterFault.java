package io.github.tieredcare.server.loading;

/** One thing wrong in a register's file: where, by which rule, in both languages. */
record RegisterFault(Place place, String rule, String chinese, String english) {

  @Override
  public String toString() {
    return place + " " + rule + ": " + chinese + " / " + english;
  }
}
