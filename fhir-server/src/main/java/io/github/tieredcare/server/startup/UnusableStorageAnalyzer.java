package io.github.tieredcare.server.startup;

import io.github.tieredcare.server.storage.UnusableStorage;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Tells an operator in one sentence why the storage cannot be used and what to do about it. */
class UnusableStorageAnalyzer extends AbstractFailureAnalyzer<UnusableStorage> {

  @Override
  protected FailureAnalysis analyze(Throwable rootFailure, UnusableStorage cause) {
    return new FailureAnalysis(cause.getMessage(), cause.remedy(), cause);
  }
}
