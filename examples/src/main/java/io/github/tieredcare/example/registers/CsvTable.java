package io.github.tieredcare.example.registers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One register while it is made up: its columns, and rows that fit them. */
final class CsvTable {

  private final String file;
  private final int width;
  private final List<String> lines = new ArrayList<>();

  CsvTable(String file, String... columns) {
    this.file = file;
    this.width = columns.length;
    add(columns);
  }

  void add(String... cells) {
    if (cells.length != width) {
      throw new IllegalArgumentException(file + ": " + String.join(",", cells));
    }
    lines.add(Stream.of(cells).map(CsvTable::quoted).collect(Collectors.joining(",")));
  }

  /** How many rows there are, without the header. */
  int rows() {
    return lines.size() - 1;
  }

  void writeTo(Path folder) {
    try {
      Files.write(folder.resolve(file), lines);
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }

  private static String quoted(String cell) {
    return cell.contains(",") || cell.contains("\"")
        ? '"' + cell.replace("\"", "\"\"") + '"'
        : cell;
  }
}
