package io.github.tieredcare.referral.handling;

import io.github.tieredcare.directory.Capabilities;
import io.github.tieredcare.directory.Directory;
import io.github.tieredcare.referral.Referral;
import io.github.tieredcare.rule.Records;
import io.github.tieredcare.rule.Refusal;
import io.github.tieredcare.rule.Severity;
import io.github.tieredcare.rule.Text;
import java.util.Optional;
import org.hl7.fhir.r4.model.Task;

/** A centre assigns a patient to an institution that has declared it can treat the disease. */
public final class AssignedReceiverDeclaresTheNeed implements HandlingRule {

  @Override
  public Text text() {
    return new Text(
        "所分派的机构未申报能够诊治该疾病。",
        "The institution assigned has not declared that it treats this disease.",
        "请确认其收治能力，或用 HealthcareService?treats= 另选。",
        "Make sure that it can, or choose another with HealthcareService?treats=.");
  }

  @Override
  public Severity severity() {
    return Severity.WARN;
  }

  @Override
  public Optional<Refusal> judge(Handling handling) {
    if (!handling.assigns()) {
      return Optional.empty();
    }
    boolean declared =
        handling
            .referral()
            .filter(referral -> declares(referral, handling.change().after(), handling.records()))
            .isPresent();
    return declared ? Optional.empty() : refusal("Task.owner");
  }

  private static boolean declares(Referral referral, Task task, Records records) {
    var directory = new Directory(records);
    var receiver = directory.institutionOf(task.getOwner());
    return receiver.isPresent()
        && new Capabilities(records)
            .treating(referral.diagnoses()).stream()
                .anyMatch(
                    service ->
                        directory.belongs(
                            service.getProvidedBy(), receiver.get().getIdElement().getIdPart()));
  }
}
