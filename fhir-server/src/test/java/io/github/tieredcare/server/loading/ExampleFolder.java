package io.github.tieredcare.server.loading;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** The example registers in a folder of their own, under ids of their own, to be spoilt at will. */
record ExampleFolder(Path path, String prefix) {

  private static final String EXAMPLE_PREFIX = "tc-";

  static ExampleFolder in(Path path, String prefix) throws IOException {
    for (Register<?> register : Registers.ALL) {
      try (InputStream example =
          ExampleFolder.class.getResourceAsStream("/registers/" + register.file())) {
        String text = new String(example.readAllBytes(), StandardCharsets.UTF_8);
        Files.writeString(path.resolve(register.file()), text.replace(EXAMPLE_PREFIX, prefix));
      }
    }
    return new ExampleFolder(path, prefix);
  }

  /** Replaces the only occurrence of a text in a file. */
  ExampleFolder with(String file, String text, String other) throws IOException {
    Path changed = path.resolve(file);
    String before = Files.readString(changed);
    if (before.indexOf(text) < 0 || before.indexOf(text) != before.lastIndexOf(text)) {
      throw new IllegalArgumentException(text + " does not occur once in " + file);
    }
    Files.writeString(changed, before.replace(text, other));
    return this;
  }

  ExampleFolder without(String file, String idOfRow) throws IOException {
    Path changed = path.resolve(file);
    var kept =
        Files.readAllLines(changed).stream()
            .filter(line -> !line.startsWith(prefix + idOfRow + ","))
            .toList();
    Files.write(changed, kept);
    return this;
  }
}
