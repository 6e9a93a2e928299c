package io.github.tieredcare.referral.handling;

import io.github.tieredcare.directory.Capabilities;
import io.github.tieredcare.directory.Directory;
import io.github.tieredcare.referral.Referral;
import io.github.tieredcare.rule.Change;
import io.github.tieredcare.rule.Records;
import io.github.tieredcare.rule.Refusal;
import io.github.tieredcare.rule.Rule;
import io.github.tieredcare.rule.Severity;
import io.github.tieredcare.rule.Text;
import java.util.Optional;
import org.hl7.fhir.r4.model.Task;

/** A centre assigns a patient to an institution that has declared it can treat the disease. */
public final class AssignedReceiverDeclaresTheNeed implements Rule<Task> {

  @Override
  public Class<Task> watches() {
    return Task.class;
  }

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
  public Optional<Refusal> refuse(Change<Task> change, Records records) {
    var handling = new Handling(change, records);
    if (!handling.assigns()) {
      return Optional.empty();
    }
    boolean declared =
        handling
            .now()
            .referral(records)
            .filter(referral -> declares(referral, change.after(), records))
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
