package io.github.tieredcare.example.journey;

import io.github.tieredcare.example.cases.Cases;
import io.github.tieredcare.example.cases.Outcome;
import io.github.tieredcare.example.client.Exchange;
import io.github.tieredcare.example.client.HospitalSystem;
import io.github.tieredcare.profile.Direction;
import io.github.tieredcare.profile.Need;
import io.github.tieredcare.profile.TaskCode;
import io.github.tieredcare.profile.TcCodeSystem;
import java.util.Date;
import java.util.Set;
import java.util.function.Consumer;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Provenance;
import org.hl7.fhir.r4.model.Quantity;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.hl7.fhir.r4.model.Task;
import org.hl7.fhir.r4.model.Task.TaskIntent;
import org.hl7.fhir.r4.model.Task.TaskStatus;

/** Records that are not their sender's to write, or not in this way. */
record WrongRecords(Exchange exchange, Story story, Breaches breaches) {

  private static final Coding CARDIOLOGY = new Coding(TcCodeSystem.DEPARTMENT, "03.04", null);
  private static final String CLOSED = "scope-missing";
  private static final String POLICY_RULE = "policy-terms-are-readable";

  void take(Reference patient, String referral, NewReferral visit) {
    var sender = exchange.signOn("community-centre");
    othersRecord(sender, patient);
    ownTask(sender, patient, referral);
    rewrittenWord(sender, referral);
    strangersWord(sender, visit);
    needThatReachesNobody(patient);
    unreadablePolicy();
  }

  private void othersRecord(HospitalSystem sender, Reference patient) {
    var rate = new Evidence(patient, Doctor.COMMUNITY, story.minute(5)).heartRate(72);
    var written = sender.create(rate);
    breaches.refused(
        "他院修改本院的结果 Another hospital changes a result",
        Set.of("record-is-changed-by-its-author"),
        () -> exchange.signOn("city-hospital").update(written.setValue(new Quantity(80))));
  }

  private void ownTask(HospitalSystem sender, Reference patient, String referral) {
    var about = new Reference("ServiceRequest/" + referral);
    var task = new Task().setStatus(TaskStatus.ACCEPTED).setIntent(TaskIntent.ORDER);
    task.setCode(TaskCode.REFERRAL.concept()).setFocus(about).addBasedOn(about.copy());
    task.setFor(patient).setAuthoredOn(Date.from(story.minute(5)));
    task.setRequester(Doctor.COMMUNITY.workplace()).setOwner(Doctor.COMMUNITY.workplace());
    breaches.refused(
        "自行新建转诊任务 A Task of one's own making",
        Set.of(CLOSED),
        () -> sender.send(entry(HTTPVerb.POST, "Task", task)));
  }

  private void rewrittenWord(HospitalSystem sender, String referral) {
    var word = sender.find(Provenance.class, "Provenance?target=ServiceRequest/" + referral).get(0);
    word.getAgentFirstRep().setWho(new Reference("PractitionerRole/dr-wu-city-hospital"));
    var address = word.getIdElement().toUnqualifiedVersionless().getValue();
    breaches.refused(
        "事后更换担保医师 Another doctor vouches afterwards",
        Set.of(CLOSED),
        () -> sender.send(entry(HTTPVerb.PUT, address, word)));
  }

  private void strangersWord(HospitalSystem sender, NewReferral visit) {
    breaches.refused(
        "由他院医师担保 A doctor of another hospital vouches",
        Set.of("doctor-vouches-at-their-own-institution"),
        () ->
            sender.send(
                changed(
                    visit.asTransaction(),
                    Provenance.class,
                    word ->
                        word.addAgent()
                            .setWho(Doctor.CITY_EMERGENCY.reference())
                            .setOnBehalfOf(Doctor.CITY_EMERGENCY.workplace()))));
  }

  private void needThatReachesNobody(Reference patient) {
    var need =
        NewReferral.by(Doctor.REGIONAL, Direction.LATERAL, patient, story.minute(10))
            .asks(Need.OUTPATIENT_VISIT, "1")
            .because("I20.900", "活动后胸闷")
            .found("心绞痛")
            .history("活动后胸闷一月", "无特殊")
            .treated("口服硝酸酯类");
    breaches.refused(
        "没有转诊中心的城市只写需求 Only the need, in a city without a centre",
        Set.of("named-need-reaches-somebody"),
        () ->
            exchange
                .signOn("regional-hospital")
                .send(
                    changed(
                        need.asTransaction(),
                        ServiceRequest.class,
                        request -> request.getPerformerType().addCoding(CARDIOLOGY.copy()))));
  }

  /** Its refused case, as the authority would send it. */
  private void unreadablePolicy() {
    var policy =
        new Cases(exchange.fhir())
            .all().stream()
                .filter(one -> one.rule().equals(POLICY_RULE) && one.outcome() == Outcome.REFUSED)
                .map(one -> one.after().orElseThrow())
                .findFirst()
                .orElseThrow();
    breaches.refused(
        "政策条款无法读取 A policy with a term that cannot be read",
        Set.of(POLICY_RULE),
        () -> exchange.signOn("health-commission").create(policy));
  }

  private static <T extends Resource> Bundle changed(
      Bundle bundle, Class<T> type, Consumer<T> change) {
    bundle.getEntry().stream()
        .map(Bundle.BundleEntryComponent::getResource)
        .filter(type::isInstance)
        .map(type::cast)
        .forEach(change);
    return bundle;
  }

  private static Bundle entry(HTTPVerb method, String url, Resource record) {
    var bundle = new Bundle().setType(BundleType.TRANSACTION);
    bundle.addEntry().setResource(record).getRequest().setMethod(method).setUrl(url);
    return bundle;
  }
}
