package io.github.tieredcare.access.emergency;

import io.github.tieredcare.directory.Authority;
import io.github.tieredcare.directory.Directory;
import io.github.tieredcare.rule.AccessRule;
import io.github.tieredcare.rule.Change;
import io.github.tieredcare.rule.Records;
import io.github.tieredcare.rule.Refusal;
import io.github.tieredcare.rule.Text;
import java.util.Optional;
import org.hl7.fhir.r4.model.Task;

/** The authority reviews an emergency access, and nobody else touches it. */
final class EmergencyReviewIsTheAuthoritys implements EmergencyRule, AccessRule<Task> {

  @Override
  public Text text() {
    return new Text(
        "紧急调阅只能由负责复核的主管部门处理。",
        "An emergency access is reviewed only by the authority that owns its Task.",
        "请联系主管部门；机构的说明可另行提交。",
        "Turn to that authority; whoever opened the record may explain it there.");
  }

  @Override
  public Optional<Refusal> refuse(Change<Task> change, Records records) {
    if (!EmergencyRule.reviews(change)) {
      return Optional.empty();
    }
    var owner = change.before().getOwner();
    boolean reviews =
        Authority.acts(change.caller(), records)
            && (owner.isEmpty()
                || new Directory(records).belongs(owner, change.caller().institution()));
    return reviews ? Optional.empty() : refusal("Task.owner");
  }
}
