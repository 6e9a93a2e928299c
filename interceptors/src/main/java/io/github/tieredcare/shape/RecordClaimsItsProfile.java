package io.github.tieredcare.shape;

import io.github.tieredcare.profile.Canonical;
import io.github.tieredcare.rule.Change;
import io.github.tieredcare.rule.Records;
import io.github.tieredcare.rule.Stamp;
import org.hl7.fhir.r4.model.Resource;

/**
 * Every record claims the exchange's profile for its kind; a claim that is missing is filled in.
 */
public final class RecordClaimsItsProfile implements Stamp<Resource> {

  private static final String OURS = Canonical.structureDefinition("tc-");

  @Override
  public Class<Resource> watches() {
    return Resource.class;
  }

  @Override
  public void fill(Change<Resource> change, Records records) {
    var meta = change.after().getMeta();
    var profile = Profiles.of(change.after());
    meta.getProfile()
        .removeIf(claim -> claim.getValueAsString() == null || claim.getValue().startsWith(OURS));
    profile.ifPresent(meta::addProfile);
  }
}
