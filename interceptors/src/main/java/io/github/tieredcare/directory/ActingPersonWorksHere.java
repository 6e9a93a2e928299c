package io.github.tieredcare.directory;

import io.github.tieredcare.rule.Caller;
import io.github.tieredcare.rule.Change;
import io.github.tieredcare.rule.Records;
import io.github.tieredcare.rule.Refusal;
import io.github.tieredcare.rule.Text;
import java.util.Optional;
import org.hl7.fhir.r4.model.PractitionerRole;
import org.hl7.fhir.r4.model.Resource;

/** Whoever acts for an institution holds an active role there. */
final class ActingPersonWorksHere implements ClientRule {
  @Override
  public Text text() {
    return new Text(
        "当前操作人员在该机构无有效执业关系。",
        "The acting person holds no active role at this institution.",
        "请使用本机构在岗人员的身份，或先登记其执业关系。",
        "Act as somebody who works here, or have the role registered first.");
  }

  @Override
  public Optional<Refusal> refuse(Change<Resource> change, Records records) {
    var caller = change.caller();
    return caller.practitionerRole().isEmpty() || worksFor(caller, change, records)
        ? Optional.empty()
        : refusal(change.record().fhirType());
  }

  private static boolean worksFor(Caller caller, Change<?> change, Records records) {
    var role = Records.to(PractitionerRole.class, caller.practitionerRole().orElseThrow());
    return new Staff(records).serves(role, caller.institution(), change.at());
  }
}
