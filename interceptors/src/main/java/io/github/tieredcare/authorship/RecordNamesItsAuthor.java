package io.github.tieredcare.authorship;

import io.github.tieredcare.rule.Change;
import io.github.tieredcare.rule.Records;
import io.github.tieredcare.rule.Stamp;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Resource;

/**
 * A record keeps the name of the institution that wrote it first; of a patient, whom all
 * institutions share, each version names the one that wrote it.
 */
public final class RecordNamesItsAuthor implements Stamp<Resource> {

  @Override
  public Class<Resource> watches() {
    return Resource.class;
  }

  @Override
  public void fill(Change<Resource> change, Records records) {
    var record = change.after();
    boolean shared = record instanceof Patient;
    if (change.caller().isExchange() || !shared && !Author.isKept(record)) {
      return;
    }
    var source =
        change.creates() || shared
            ? Author.source(change.caller())
            : change.before().getMeta().getSource();
    record.getMeta().setSource(source);
  }
}
