package io.github.tieredcare.server.cost;

import ca.uhn.fhir.context.FhirContext;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.Task;
import org.hl7.fhir.r4.model.Task.TaskStatus;

/**
 * One referral at one server, from its placing to the centre's first step.
 *
 * @param server who is asked
 * @param sender the token of who refers
 * @param centre the token of who receives
 */
record Round(MeasuredServer server, String sender, String centre) {

  private static final FhirContext FHIR = FhirContext.forR4Cached();
  private static final String WORKLIST =
      "/Task?owner=Organization/city-referral-centre&status=requested";

  /** Goes the whole way and gives back the Task as it was found after the placing. */
  Task go(Bundle referral, String patient) {
    Bundle placed = parsed(server.timed("place a referral", sender, "POST", "", text(referral)));
    var request = id(placed, 0);
    server.timed("read a referral", sender, "GET", "/" + request, "");
    server.timed(
        "find a patient's referrals", sender, "GET", "/ServiceRequest?patient=" + patient, "");
    server.timed("a centre's worklist", centre, "GET", WORKLIST, "");
    var found = parsed(server.send(centre, "GET", "/Task?focus=" + request, ""));
    var opened = (Task) found.getEntryFirstRep().getResource();
    var received = opened.copy();
    received
        .setOwner(new Reference("Organization/city-hospital"))
        .setStatus(TaskStatus.RECEIVED)
        .setId(opened.getIdElement().toUnqualifiedVersionless());
    server.timed("take a step", centre, "PUT", "/" + received.getId(), text(received));
    return opened;
  }

  /** Stock HAPI opens no Task: its client sends one along, as the exchange would make it. */
  static Bundle withTask(Bundle referral, Task opened, String patient) {
    var task = opened.copy();
    var request = new Reference(referral.getEntryFirstRep().getFullUrl());
    task.setFocus(request).getBasedOn().forEach(it -> it.setReference(request.getReference()));
    task.setFor(new Reference(patient)).setMeta(null).setId((String) null);
    referral
        .addEntry()
        .setResource(task)
        .getRequest()
        .setMethod(HTTPVerb.POST)
        .setUrl(task.fhirType());
    return referral;
  }

  private static String id(Bundle placed, int entry) {
    var location = placed.getEntry().get(entry).getResponse().getLocation();
    return new IdType(location).toUnqualifiedVersionless().getValue();
  }

  private static Bundle parsed(String bundle) {
    return FHIR.newJsonParser().parseResource(Bundle.class, bundle);
  }

  private static String text(Resource resource) {
    return FHIR.newJsonParser().encodeResourceToString(resource);
  }
}
