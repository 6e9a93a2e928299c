package io.github.tieredcare.server.loading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RegistersAreDescribedTest {

  static Stream<Register<?>> registers() {
    return Registers.ALL.stream();
  }

  @ParameterizedTest
  @MethodSource("registers")
  void everyColumnHasItsLineUnderItsFile(Register<?> register) throws IOException {
    String[] parts = readme().split("## `");
    String chapter =
        Stream.of(parts).filter(part -> part.startsWith(register.file())).findFirst().orElseThrow();

    assertThat(register.columns())
        .allSatisfy(
            column ->
                assertThat(chapter)
                    .contains("| `" + column.name() + "`" + (column.needed() ? " *" : " ")));
    assertThat(chapter.lines().filter(line -> line.startsWith("| `")))
        .hasSize(register.columns().size());
  }

  private static String readme() throws IOException {
    try (InputStream text =
        RegistersAreDescribedTest.class.getResourceAsStream("/registers/README.md")) {
      return new String(text.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
