package io.github.tieredcare.server.rule;

import io.github.tieredcare.rule.Records;
import java.util.List;
import org.springframework.stereotype.Component;

/** What is stored, as the exchange itself sees it. */
@Component
public class RecordsOnFile {

  private final Store store;

  RecordsOnFile(Store store) {
    this.store = store;
  }

  /** The records for one request, each read once. */
  public Records records() {
    return store.records(List.of());
  }
}
