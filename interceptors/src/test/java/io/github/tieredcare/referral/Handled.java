package io.github.tieredcare.referral;

import ca.uhn.fhir.context.FhirContext;
import io.github.tieredcare.example.world.World;
import io.github.tieredcare.profile.Direction;
import io.github.tieredcare.profile.TaskCode;
import io.github.tieredcare.profile.TcExtension;
import io.github.tieredcare.rule.Caller;
import io.github.tieredcare.rule.Records;
import io.github.tieredcare.rule.RecordsInMemory;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.Organization;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.hl7.fhir.r4.model.ServiceRequest.ServiceRequestPriority;
import org.hl7.fhir.r4.model.Task;
import org.hl7.fhir.r4.model.Task.TaskIntent;
import org.hl7.fhir.r4.model.Task.TaskPriority;

/** A referral of the demonstration world, from the community centre, and the work on it. */
public final class Handled {

  /** A Monday morning. */
  public static final Instant MONDAY = Instant.parse("2026-11-16T01:00:00Z");

  private static final World WORLD = new World(FhirContext.forR4Cached());

  private Handled() {}

  /** The referral as it is while its Task is in a state. */
  public static ServiceRequest request(ReferralState state, String priority) {
    var request = new ServiceRequest();
    request.setId("ServiceRequest/up");
    request.setStatus(state.request());
    request.setPriority(ServiceRequestPriority.fromCode(priority));
    request.addCategory(Direction.UP.concept());
    request.setSubject(new Reference("Patient/patient-wang-jianguo"));
    request.setRequester(new Reference("PractitionerRole/dr-chen-community-centre"));
    request.addPerformer(institution("city-hospital"));
    request
        .addReasonCode()
        .addCoding()
        .setSystem("urn:oid:2.16.156.10011.2.3.3.11")
        .setCode("I21.000");
    return request;
  }

  /** The Task in a state, with an owner, opened on Monday at nine. */
  public static Task task(ReferralState state, String owner, String priority) {
    var task = new Task();
    task.setId("Task/referral-up");
    task.setStatus(state.task()).setIntent(TaskIntent.ORDER);
    task.setBusinessStatus(state.usual().concept());
    task.setPriority(TaskPriority.fromCode(priority));
    task.setCode(TaskCode.REFERRAL.concept());
    task.setFocus(new Reference("ServiceRequest/up")).addBasedOn(task.getFocus().copy());
    task.setFor(new Reference("Patient/patient-wang-jianguo"));
    task.setAuthoredOn(Date.from(MONDAY)).setLastModified(Date.from(MONDAY));
    task.setRequester(institution("community-centre")).setOwner(institution(owner));
    return task;
  }

  /** The Task with a centre that handles it. */
  public static Task handledBy(Task task, String centre) {
    task.addExtension(new Extension(TcExtension.CENTRE, institution(centre)));
    return task;
  }

  /** The demonstration world with these records besides. */
  public static RecordsInMemory world(Resource... besides) {
    return new RecordsInMemory().with(WORLD.records()).with(List.of(besides));
  }

  /** An institution as a caller. */
  public static Caller caller(String institution) {
    return institution.equals("exchange")
        ? Caller.exchange()
        : new Caller(institution, institution, Optional.empty(), Set.of(), "TREAT");
  }

  /** The reference to an institution. */
  public static Reference institution(String id) {
    return Records.to(Organization.class, id);
  }
}
