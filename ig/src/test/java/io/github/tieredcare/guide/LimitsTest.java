package io.github.tieredcare.guide;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tieredcare.guide.access.Limit;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

/** No limit of the door is left untold. */
class LimitsTest {

  /** How the door sends away what it has refused already, which nobody can be beyond. */
  private static final Set<String> INNER =
      Set.of(
          "exchange.door.flood.readers",
          "exchange.door.flood.patience",
          "exchange.door.flood.refused-body-time");

  @Test
  void everyPaceAndSizeOfTheDoorIsInTheTable() throws IOException {
    var told = Arrays.stream(Limit.values()).map(Limit::setting).toList();
    try (InputStream file = Site.class.getResourceAsStream("application.yaml")) {
      Map<String, Object> all = new Yaml().load(file);
      assertThat(told)
          .containsAll(
              paths("", all)
                  .filter(path -> path.matches("exchange\\.door\\.(pace\\..*|flood\\..*|max-.*)"))
                  .filter(path -> !INNER.contains(path))
                  .toList());
    }
  }

  private static Stream<String> paths(String above, Map<?, ?> level) {
    return level.entrySet().stream()
        .flatMap(
            entry ->
                entry.getValue() instanceof Map<?, ?> below
                    ? paths(above + entry.getKey() + ".", below)
                    : Stream.of(above + entry.getKey()));
  }
}
