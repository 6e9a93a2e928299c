package io.github.tieredcare.referral.handling;

import io.github.tieredcare.directory.Directory;
import io.github.tieredcare.referral.ReferralStep;
import io.github.tieredcare.rule.Change;
import io.github.tieredcare.rule.Records;
import io.github.tieredcare.rule.Refusal;
import io.github.tieredcare.rule.Rule;
import io.github.tieredcare.rule.Text;
import java.util.Optional;
import org.hl7.fhir.r4.model.Organization;
import org.hl7.fhir.r4.model.Task;

/**
 * A centre that assigns or re-routes a referral names an institution that treats, and a new one.
 */
public final class AssigningNamesAReceiver implements Rule<Task> {

  private static final Text TEXT =
      new Text(
          "分派或改派须在 Task.owner 指明新的、能够收治的机构。",
          "Assigning or re-routing names a treating institution in Task.owner, other than the present"
              + " owner.",
          "可用 HealthcareService?treats= 查询能够收治的科室后填写 Task.owner。",
          "Find who can treat the patient with HealthcareService?treats= and put that institution into"
              + " Task.owner.");

  @Override
  public Class<Task> watches() {
    return Task.class;
  }

  @Override
  public Text text() {
    return TEXT;
  }

  @Override
  public boolean bendsInEmergency() {
    return false;
  }

  @Override
  public Optional<Refusal> refuse(Change<Task> change, Records records) {
    var handling = new Handling(change, records);
    boolean assigns = handling.takes(ReferralStep.FORWARD) || handling.takes(ReferralStep.REROUTE);
    return assigns && !namesAReceiver(handling) ? refusal("Task.owner") : Optional.empty();
  }

  private static boolean namesAReceiver(Handling handling) {
    return handling.ownerChanges()
        && new Directory(handling.records())
            .institutionOf(handling.change().after().getOwner())
            .filter(Organization::getActive)
            .filter(receiver -> !Directory.isReferralCentre(receiver))
            .isPresent();
  }
}
