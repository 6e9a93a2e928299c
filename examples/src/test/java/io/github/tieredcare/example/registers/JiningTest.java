package io.github.tieredcare.example.registers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JiningTest {

  @Test
  void registersHaveTheSizeOfTheCity(@TempDir Path folder) throws IOException {
    Jining.write(folder);
    List<String> institutions = Files.readAllLines(folder.resolve("institutions.csv"));

    assertThat(institutions.stream().filter(row -> row.contains(",D600,"))).hasSize(3601);
    assertThat(institutions.stream().filter(row -> row.contains(",C220,"))).hasSize(108);
    assertThat(institutions.stream().filter(row -> row.matches(".*,(A100|A210|G100|B100),.*")))
        .hasSize(65);
  }

  @Test
  void everyRunMakesTheSame(@TempDir Path one, @TempDir Path other) throws IOException {
    Jining.write(one);
    Jining.write(other);

    assertThat(other.resolve("roles.csv")).hasSameTextualContentAs(one.resolve("roles.csv"));
  }
}
