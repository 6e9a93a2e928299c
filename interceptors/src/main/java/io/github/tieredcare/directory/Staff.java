package io.github.tieredcare.directory;

import io.github.tieredcare.rule.Link;
import io.github.tieredcare.rule.Records;
import io.github.tieredcare.rule.Span;
import java.time.Instant;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Practitioner;
import org.hl7.fhir.r4.model.PractitionerRole;
import org.hl7.fhir.r4.model.Reference;

/** Who works where. */
public record Staff(Records records) {

  /** The roles of a practitioner. */
  public static final Link<PractitionerRole> ROLES =
      new Link<>(PractitionerRole.class, "practitioner", role -> Stream.of(role.getPractitioner()));

  /** Whether somebody is in service in this role at an instant. */
  public boolean serves(Reference role, Instant at) {
    return records
        .read(PractitionerRole.class, role)
        .filter(it -> it.getActive() && Span.of(it.getPeriod()).holds(at))
        .isPresent();
  }

  /** Whether a practitioner has or had a role at an institution. */
  boolean employs(String institutionId, Practitioner practitioner) {
    var directory = new Directory(records);
    return records.pointing(ROLES, Records.to(practitioner)).stream()
        .anyMatch(role -> directory.belongs(role.getOrganization(), institutionId));
  }
}
