package io.github.tieredcare.directory;

import io.github.tieredcare.rule.Records;
import io.github.tieredcare.rule.Span;
import java.time.Instant;
import org.hl7.fhir.r4.model.PractitionerRole;
import org.hl7.fhir.r4.model.Reference;

/** Who works where. */
public record Staff(Records records) {

  /** Whether somebody is in service in this role at an instant. */
  public boolean serves(Reference role, Instant at) {
    return records
        .read(PractitionerRole.class, role)
        .filter(it -> it.getActive() && Span.of(it.getPeriod()).holds(at))
        .isPresent();
  }

  /**
   * Whether a reference names somebody in service at an institution at an instant; the institution
   * itself is nobody.
   */
  public boolean serves(Reference role, String institutionId, Instant at) {
    return serves(role, at) && new Directory(records).belongs(role, institutionId);
  }
}
