package io.github.tieredcare.server.door;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Tells the operator in one sentence why the server did not start, instead of a stack trace. */
public final class NotForProductionAnalyzer extends AbstractFailureAnalyzer<NotForProduction> {

  @Override
  protected FailureAnalysis analyze(Throwable rootFailure, NotForProduction cause) {
    return new FailureAnalysis(cause.getMessage(), cause.remedy(), cause);
  }
}
