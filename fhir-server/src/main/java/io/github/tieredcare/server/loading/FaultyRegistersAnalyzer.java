package io.github.tieredcare.server.loading;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Shows the operator every fault of the registers, instead of a stack trace. */
class FaultyRegistersAnalyzer extends AbstractFailureAnalyzer<FaultyRegisters> {

  @Override
  protected FailureAnalysis analyze(Throwable rootFailure, FaultyRegisters cause) {
    return new FailureAnalysis(
        cause.getMessage(),
        "请改正所列各行后重新启动；已载入且未改动的行不会重复写入。TC_REGISTERS 置空则不载入。"
            + " Mend the lines named and start again; unchanged rows are not written twice."
            + " With an empty TC_REGISTERS nothing is loaded.",
        cause);
  }
}
