package io.github.tieredcare.referral.handling;

import io.github.tieredcare.directory.Directory;
import io.github.tieredcare.referral.ReferralStep;
import io.github.tieredcare.rule.FirmRule;
import io.github.tieredcare.rule.Records;
import io.github.tieredcare.rule.Refusal;
import io.github.tieredcare.rule.Text;
import java.util.Optional;
import org.hl7.fhir.r4.model.Organization;
import org.hl7.fhir.r4.model.Task;

/**
 * A centre that assigns or re-routes a referral names an institution that treats: not the sender,
 * and on re-routing not the one that has it already.
 */
public final class AssigningNamesAReceiver implements HandlingRule, FirmRule<Task> {

  @Override
  public Text text() {
    return new Text(
        "分派或改派须在 Task.owner 指明能够收治的机构，且不是转出机构或原接收机构。",
        "Assigning or re-routing names in Task.owner a treating institution, neither the sender nor the"
            + " present receiver.",
        "可用 HealthcareService?treats= 查询能够收治的科室后填写 Task.owner。",
        "Find who can treat the patient with HealthcareService?treats= and put that institution into"
            + " Task.owner.");
  }

  @Override
  public Optional<Refusal> judge(Handling handling) {
    return handling.assigns() && !namesAReceiver(handling)
        ? refusal("Task.owner")
        : Optional.empty();
  }

  private static boolean namesAReceiver(Handling handling) {
    var task = handling.change().after();
    var directory = new Directory(handling.records());
    var sender = directory.institutionOf(task.getRequester()).map(Records::to);
    boolean isNew = handling.takes(ReferralStep.FORWARD) || handling.ownerChanges();
    return isNew
        && directory
            .institutionOf(task.getOwner())
            .filter(Organization::getActive)
            .filter(Directory::treats)
            .filter(to -> sender.filter(from -> Records.same(from, Records.to(to))).isEmpty())
            .isPresent();
  }
}
