package io.github.tieredcare.server.startup;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tieredcare.server.storage.UnusableStorage;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.core.io.support.SpringFactoriesLoader;
import org.springframework.core.io.support.SpringFactoriesLoader.FailureHandler;

class FailureAnalysisTest {

  private final List<FailureAnalyzer> analyzers =
      SpringFactoriesLoader.forDefaultResourceLocation()
          .load(FailureAnalyzer.class, FailureHandler.handleMessage((message, unwanted) -> {}));

  @Test
  void aTakenPortIsNamedWithTheSettingThatAvoidsIt() {
    assertThat(actionOn(new PortInUseException(8080))).contains("SERVER_PORT");
  }

  @Test
  void unusableStorageComesWithItsRemedy() {
    UnusableStorage inUse = UnusableStorage.inUse(Path.of("data"));

    assertThat(actionOn(new IllegalStateException("wrapped", inUse))).contains("TC_DATA_DIR");
  }

  private String actionOn(Throwable failure) {
    return analyzers.stream()
        .map(analyzer -> analyzer.analyze(failure))
        .filter(Objects::nonNull)
        .findFirst()
        .orElseThrow()
        .getAction();
  }
}
