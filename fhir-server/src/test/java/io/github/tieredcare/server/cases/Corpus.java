package io.github.tieredcare.server.cases;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.rest.server.util.ISearchParamRegistry;
import io.github.tieredcare.example.cases.CaseFile;
import io.github.tieredcare.example.cases.Cases;
import io.github.tieredcare.server.RunningExchange;
import java.util.List;

/** The cases as they can be replayed over HTTP: complete, and each time under new ids. */
final class Corpus {

  private final List<CaseFile> files;
  private final Papers papers;
  private final Renamed renamed;
  private final Attempts attempts;

  Corpus(RunningExchange exchange) {
    var fhir = FhirContext.forR4Cached();
    files = new Cases(fhir).all();
    papers = new Papers(fhir, files);
    renamed = new Renamed(fhir, papers);
    attempts = new Attempts(papers, exchange.bean(ISearchParamRegistry.class));
  }

  List<CaseFile> files() {
    return files;
  }

  List<Way> waysOf(CaseFile file) {
    return attempts.waysOf(file);
  }

  Attempt attempt(CaseFile file, Way way) {
    return attempts.attempt(renamed.anew(papers.complete(file)), way);
  }

  /** The case of this path, such as {@code used-records-stay/accepted-signing-is-ended}. */
  Attempt attempt(String path, Way way) {
    return attempt(
        files.stream()
            .filter(file -> path.equals(file.rule() + "/" + file.name()))
            .findFirst()
            .orElseThrow(),
        way);
  }
}
