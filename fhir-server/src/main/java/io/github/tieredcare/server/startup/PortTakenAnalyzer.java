package io.github.tieredcare.server.startup;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Names the port that another process holds, and the setting that chooses another one. */
@Order(Ordered.HIGHEST_PRECEDENCE)
class PortTakenAnalyzer extends AbstractFailureAnalyzer<PortInUseException> {

  @Override
  protected FailureAnalysis analyze(Throwable rootFailure, PortInUseException cause) {
    return new FailureAnalysis(
        "端口 %d 已被占用。 Port %d is taken.".formatted(cause.getPort(), cause.getPort()),
        "请停止占用端口的进程，或用 SERVER_PORT 指定其他端口。"
            + " Stop the process that holds it, or name another port with SERVER_PORT.",
        cause);
  }
}
