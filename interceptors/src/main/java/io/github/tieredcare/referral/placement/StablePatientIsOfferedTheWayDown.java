package io.github.tieredcare.referral.placement;

import io.github.tieredcare.directory.Directory;
import io.github.tieredcare.policy.Policy;
import io.github.tieredcare.profile.Direction;
import io.github.tieredcare.profile.TcCodeSystem;
import io.github.tieredcare.referral.Referral;
import io.github.tieredcare.referral.ReferralLinks;
import io.github.tieredcare.rule.Change;
import io.github.tieredcare.rule.Records;
import io.github.tieredcare.rule.Refusal;
import io.github.tieredcare.rule.Rule;
import io.github.tieredcare.rule.Span;
import io.github.tieredcare.rule.Text;
import java.util.List;
import java.util.Optional;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Encounter;
import org.hl7.fhir.r4.model.Encounter.EncounterStatus;
import org.hl7.fhir.r4.model.Period;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.hl7.fhir.r4.model.ServiceRequest.ServiceRequestStatus;

/** A patient who meets the standard leaves the ward with a way down, or with the reason why not. */
final class StablePatientIsOfferedTheWayDown implements Rule<Encounter> {

  @Override
  public Text text() {
    return new Text(
        "该患者符合下转标准，出院前须发起下转，或登记不下转原因。",
        "The patient meets the standard for the way down: before discharge place a down-referral or record why not.",
        "请先提交（或起草）下转转诊单，或在 hospitalization.dischargeDisposition 中填写不下转原因（down-refusal-reason）。",
        "Place or draft a down-referral first, or give a down-refusal-reason as hospitalization.dischargeDisposition.");
  }

  @Override
  public Class<Encounter> watches() {
    return Encounter.class;
  }

  @Override
  public Optional<Refusal> refuse(Change<Encounter> change, Records records) {
    return !change.deletes()
            && change.turns(encounter -> owes(encounter, change.policy()))
            && !offered(change.after(), records)
        ? refusal("Encounter.hospitalization.dischargeDisposition")
        : Optional.empty();
  }

  private static boolean owes(Encounter encounter, Policy policy) {
    return encounter.getStatus() == EncounterStatus.FINISHED
        && Ward.keeps(encounter)
        && codes(
                List.of(encounter.getHospitalization().getDischargeDisposition()),
                TcCodeSystem.DOWN_REFUSAL_REASON)
            .isEmpty()
        && meetsStandard(encounter, policy);
  }

  private static boolean meetsStandard(Encounter encounter, Policy policy) {
    var departments = codes(List.of(encounter.getServiceType()), TcCodeSystem.DEPARTMENT);
    var diagnoses = codes(encounter.getReasonCode(), TcCodeSystem.ICD10);
    return policy.downCriteria().stream()
        .anyMatch(
            standard ->
                departments.stream()
                    .anyMatch(at -> diagnoses.stream().anyMatch(icd -> standard.metBy(at, icd))));
  }

  private static boolean offered(Encounter encounter, Records records) {
    return records.pointing(ReferralLinks.OF_PATIENT, encounter.getSubject()).stream()
        .filter(request -> request.getStatus() != ServiceRequestStatus.ENTEREDINERROR)
        .filter(request -> since(encounter, request))
        .map(Referral::new)
        .filter(referral -> referral.goes(Direction.DOWN))
        .flatMap(referral -> referral.sender(records).stream())
        .anyMatch(
            sender ->
                new Directory(records)
                    .belongs(encounter.getServiceProvider(), sender.getIdElement().getIdPart()));
  }

  private static boolean since(Encounter stay, ServiceRequest request) {
    var authored = Span.of(new Period().setEndElement(request.getAuthoredOnElement())).until();
    var begin = Span.of(stay.getPeriod()).from();
    return authored.isEmpty() || begin.filter(authored.get()::isBefore).isEmpty();
  }

  private static List<String> codes(List<CodeableConcept> concepts, String system) {
    return concepts.stream()
        .flatMap(concept -> concept.getCoding().stream())
        .filter(coding -> system.equals(coding.getSystem()))
        .filter(Coding::hasCode)
        .map(Coding::getCode)
        .toList();
  }
}
