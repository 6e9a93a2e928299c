package io.github.tieredcare.server.loading;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.tieredcare.server.ServerProcess;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The operator who starts a server with a broken row is told where it is, and nothing is loaded.
 */
class FaultyRegistersStopTheStartTest {

  @TempDir private Path folder;

  @Test
  void andNameFileRowAndColumn() throws Exception {
    Files.writeString(
        folder.resolve("departments.csv"),
        """
        id,institution,number,name,specialty,active
        stop-a,city-hospital,Z-1,心内科,no-such-specialty,true
        stop-b,city-hospital,Z-2,,A03.04,perhaps
        stop-c,nowhere,Z-3,骨科,A04.01,true
        """);

    assertThatThrownBy(
            () ->
                ServerProcess.start(
                    Path.of("target", "faulty-registers"), "--exchange.registers.folder=" + folder))
        .hasMessageContaining("APPLICATION FAILED TO START")
        .hasMessageContaining("departments.csv:3 [name] cell-is-filled")
        .hasMessageContaining("departments.csv:3 [active] cell-is-readable")
        .hasMessageContaining("departments.csv:4 [institution] reference-is-registered")
        .hasMessageContaining("此列必须填写。 / This column must be filled.")
        .hasMessageContaining("TC_REGISTERS")
        .message()
        .doesNotContain("Start: in all", "\tat io.github");
  }
}
