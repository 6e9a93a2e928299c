package io.github.tieredcare.authorship;

import io.github.tieredcare.rule.Change;
import io.github.tieredcare.rule.Records;
import io.github.tieredcare.rule.Stamp;
import org.hl7.fhir.r4.model.Resource;

/** A clinical record keeps the name of the institution that wrote it first. */
public final class RecordNamesItsAuthor implements Stamp<Resource> {

  @Override
  public Class<Resource> watches() {
    return Resource.class;
  }

  @Override
  public void fill(Change<Resource> change, Records records) {
    if (!Author.isKept(change.after()) || change.caller().isExchange()) {
      return;
    }
    var source =
        change.creates() ? Author.source(change.caller()) : change.before().getMeta().getSource();
    change.after().getMeta().setSource(source);
  }
}
