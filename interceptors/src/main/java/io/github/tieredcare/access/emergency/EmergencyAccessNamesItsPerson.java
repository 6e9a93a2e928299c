package io.github.tieredcare.access.emergency;

import io.github.tieredcare.directory.Directory;
import io.github.tieredcare.directory.Staff;
import io.github.tieredcare.rule.Change;
import io.github.tieredcare.rule.Records;
import io.github.tieredcare.rule.Refusal;
import io.github.tieredcare.rule.Text;
import java.util.Optional;
import org.hl7.fhir.r4.model.Task;

/** A person answers for an emergency access, at an institution that treats. */
final class EmergencyAccessNamesItsPerson implements EmergencyRule {

  @Override
  public Text text() {
    return new Text(
        "紧急调阅须由诊疗机构的在岗人员经办。",
        "An emergency access is asked for by a person in service at an institution that treats.",
        "请以诊疗机构身份，在 X-Acting-Practitioner-Role 头中写明在岗人员的 PractitionerRole。",
        "Ask as an institution that treats, and name somebody in service there in the header X-Acting-Practitioner-Role.");
  }

  @Override
  public Optional<Refusal> refuse(Change<Task> change, Records records) {
    if (!EmergencyRule.opens(change)) {
      return Optional.empty();
    }
    var institution = new Directory(records).institutionOf(change.after().getRequester());
    if (institution.filter(Directory::treats).isEmpty()) {
      return refusal("Task.requester");
    }
    var id = institution.get().getIdElement().getIdPart();
    return new EmergencyAccess(change.after())
            .person()
            .filter(person -> new Staff(records).serves(person, id, change.at()))
            .isPresent()
        ? Optional.empty()
        : refusal("Task.input");
  }
}
