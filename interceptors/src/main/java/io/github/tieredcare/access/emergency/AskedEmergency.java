package io.github.tieredcare.access.emergency;

import io.github.tieredcare.directory.Authority;
import io.github.tieredcare.policy.Policy;
import io.github.tieredcare.profile.TaskCode;
import io.github.tieredcare.profile.TaskInput;
import io.github.tieredcare.profile.TcProfile;
import io.github.tieredcare.referral.ReferralLinks;
import io.github.tieredcare.rule.Caller;
import io.github.tieredcare.rule.Records;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import org.hl7.fhir.r4.model.Organization;
import org.hl7.fhir.r4.model.PractitionerRole;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Task;
import org.hl7.fhir.r4.model.Task.TaskIntent;
import org.hl7.fhir.r4.model.Task.TaskStatus;

/**
 * Somebody asks to open a patient's record in an emergency.
 *
 * @param patient whose record
 * @param caller who asks
 * @param reason why
 */
public record AskedEmergency(Reference patient, Caller caller, String reason) {

  /** The access that the institution has already, if one stands at this instant. */
  public Optional<Task> standing(Records records, Instant at) {
    return records.pointing(ReferralLinks.TASK_OF_PATIENT, patient).stream()
        .filter(task -> new EmergencyAccess(task).standsFor(institution(), at))
        .findFirst();
  }

  /** The access that is opened, for the authority to review. */
  public Task opened(Records records, Policy policy, Instant at) {
    var task = new Task();
    task.getMeta().addProfile(TcProfile.EMERGENCY_ACCESS);
    task.setStatus(TaskStatus.REQUESTED).setIntent(TaskIntent.ORDER);
    task.setCode(TaskCode.EMERGENCY_ACCESS_REVIEW.concept());
    task.setFor(patient.copy()).setRequester(institution());
    task.setAuthoredOn(Date.from(at)).setLastModified(Date.from(at));
    task.getReasonCode().setText(reason);
    task.getRestriction()
        .getPeriod()
        .setStart(Date.from(at))
        .setEnd(Date.from(at.plus(policy.accessLimits().emergency())));
    caller
        .practitionerRole()
        .map(role -> Records.to(PractitionerRole.class, role))
        .ifPresent(
            person -> task.addInput().setType(TaskInput.ACTING_PERSON.concept()).setValue(person));
    records
        .read(Organization.class, institution())
        .flatMap(it -> Authority.over(it, records))
        .ifPresent(authority -> task.setOwner(Records.to(authority)));
    return task;
  }

  /** Two who ask at once for one institution wait for each other. */
  public String key() {
    return "emergency-access/" + Records.key(patient) + "/" + caller.institution();
  }

  private Reference institution() {
    return Records.to(Organization.class, caller.institution());
  }
}
