package io.github.tieredcare.server.loading;

/**
 * A place that an editor can go to.
 *
 * @param line of the file, the header being 1; 0 for the file as a whole
 * @param column by its name; empty for the row as a whole
 */
record Place(String file, long line, String column) {

  @Override
  public String toString() {
    return file + (line == 0 ? "" : ":" + line) + (column.isEmpty() ? "" : " [" + column + "]");
  }
}
