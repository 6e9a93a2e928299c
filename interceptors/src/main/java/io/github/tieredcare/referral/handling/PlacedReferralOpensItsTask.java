package io.github.tieredcare.referral.handling;

import io.github.tieredcare.profile.BusinessStatus;
import io.github.tieredcare.profile.TaskCode;
import io.github.tieredcare.profile.TaskInput;
import io.github.tieredcare.profile.TcExtension;
import io.github.tieredcare.profile.TcProfile;
import io.github.tieredcare.referral.Referral;
import io.github.tieredcare.referral.ReferralState;
import io.github.tieredcare.referral.ReferralTask;
import io.github.tieredcare.rule.Consequence;
import io.github.tieredcare.rule.Findings;
import io.github.tieredcare.rule.Records;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.hl7.fhir.r4.model.Task;
import org.hl7.fhir.r4.model.Task.TaskIntent;
import org.hl7.fhir.r4.model.Task.TaskPriority;

/**
 * A placed referral opens its Task. The Task's id is made of the referral's, so that the store
 * itself allows no second one.
 */
public final class PlacedReferralOpensItsTask implements Consequence<ServiceRequest> {

  @Override
  public Class<ServiceRequest> watches() {
    return ServiceRequest.class;
  }

  @Override
  public List<Resource> writes(Findings<ServiceRequest> findings, Records records) {
    var change = findings.change();
    if (!Referral.placedBy(change) || ReferralTask.of(change.after(), records).isPresent()) {
      return List.of();
    }
    var referral = new Referral(change.after());
    var route = Route.of(referral, records, change.policy(), change.at());
    var task = opened(referral, route, records, change.at());
    Warnings.note(findings, task);
    List<Resource> writes = new ArrayList<>(List.of(task));
    route
        .informed()
        .ifPresent(centre -> writes.add(LeavingTheAlliance.alarm(task, centre, change.at())));
    return writes;
  }

  private static Task opened(Referral referral, Route route, Records records, Instant at) {
    var request = referral.request();
    var task = new Task();
    task.setId("referral-" + request.getIdElement().getIdPart());
    task.getMeta().addProfile(TcProfile.REFERRAL_TASK);
    task.setStatus(route.state().task()).setIntent(TaskIntent.ORDER);
    task.setBusinessStatus(businessStatus(route.state()).concept());
    task.setPriority(TaskPriority.fromCode(priority(request)));
    task.setCode(TaskCode.REFERRAL.concept());
    task.setFocus(Records.to(request)).addBasedOn(Records.to(request));
    task.setFor(request.getSubject().copy());
    task.setAuthoredOn(Date.from(at)).setLastModified(Date.from(at));
    referral.sender(records).ifPresent(sender -> task.setRequester(Records.to(sender)));
    route.owner().ifPresent(owner -> task.setOwner(owner.copy()));
    route.centre().ifPresent(centre -> extend(task, TcExtension.CENTRE, centre));
    route.informed().ifPresent(centre -> extend(task, TcExtension.INFORMED_CENTRE, centre));
    referral
        .targetDepartment(records)
        .ifPresent(department -> ask(task, TaskInput.DEPARTMENT, department));
    referral.targetDoctor().ifPresent(doctor -> ask(task, TaskInput.DOCTOR, doctor));
    return task;
  }

  private static BusinessStatus businessStatus(ReferralState state) {
    return state == ReferralState.ACCEPTED ? BusinessStatus.ACCEPTED_AUTOMATICALLY : state.usual();
  }

  private static String priority(ServiceRequest request) {
    return request.hasPriority() ? request.getPriority().toCode() : "routine";
  }

  private static void extend(Task task, String url, Reference centre) {
    task.addExtension(new Extension(url, centre.copy()));
  }

  private static void ask(Task task, TaskInput kind, Reference whom) {
    task.addInput().setType(kind.concept()).setValue(whom.copy());
  }
}
