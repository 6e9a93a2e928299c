package io.github.tieredcare.server.loading;

import java.util.List;
import java.util.function.BiConsumer;
import org.hl7.fhir.r4.model.Reference;

/**
 * One column of a register: which element it fills, and how.
 *
 * @param element below the record; with {@code []} at its end each value adds one more
 * @param refersTo the type of the record whose id a cell holds; empty where it holds no id
 * @param fill throws an {@link IllegalArgumentException} on text that it cannot read
 */
record Column<R>(
    String name, boolean needed, String element, String refersTo, BiConsumer<R, String> fill) {

  private static final String LIST = "[]";
  private static final String SEPARATOR = ";";

  static <R> Column<R> needed(String name, String element, BiConsumer<R, String> fill) {
    return new Column<>(name, true, element, "", fill);
  }

  static <R> Column<R> optional(String name, String element, BiConsumer<R, String> fill) {
    return new Column<>(name, false, element, "", fill);
  }

  /** A column that holds ids of records of a type. */
  static <R> Column<R> referring(
      String name, boolean needed, String element, String type, BiConsumer<R, Reference> fill) {
    return new Column<>(
        name,
        needed,
        element,
        type,
        (record, id) -> fill.accept(record, new Reference(type + "/" + id)));
  }

  /** The values of a cell: several where the element repeats. */
  List<String> values(String cell) {
    if (cell.isBlank()) {
      return List.of();
    }
    return repeats()
        ? List.of(cell.split(SEPARATOR)).stream()
            .map(String::strip)
            .filter(value -> !value.isEmpty())
            .toList()
        : List.of(cell.strip());
  }

  private boolean repeats() {
    return element.endsWith(LIST);
  }

  /** The path of the element that the next value fills, when so many are there already. */
  String path(int already) {
    return repeats()
        ? element.substring(0, element.length() - LIST.length()) + "[" + already + "]"
        : element;
  }
}
