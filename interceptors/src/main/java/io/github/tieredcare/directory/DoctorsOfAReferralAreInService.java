package io.github.tieredcare.directory;

import io.github.tieredcare.profile.TcExtension;
import io.github.tieredcare.rule.Change;
import io.github.tieredcare.rule.Records;
import io.github.tieredcare.rule.Refusal;
import io.github.tieredcare.rule.Rule;
import io.github.tieredcare.rule.Text;
import java.util.Optional;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.hl7.fhir.r4.model.ServiceRequest.ServiceRequestStatus;

/** The doctor who refers, and the one who assessed leaving the city, hold active roles. */
final class DoctorsOfAReferralAreInService implements Rule<ServiceRequest> {
  @Override
  public Text text() {
    return new Text(
        "转诊医师或评估医师的执业关系无效或已停用。",
        "The role of the referring or the assessing doctor is not active.",
        "请填写在岗医师，或先更新其执业关系。",
        "Name a doctor in service, or have the role brought up to date first.");
  }

  @Override
  public Class<ServiceRequest> watches() {
    return ServiceRequest.class;
  }

  @Override
  public Optional<Refusal> refuse(Change<ServiceRequest> change, Records records) {
    if (change.deletes() || change.caller().isExchange() || !refersAnew(change)) {
      return Optional.empty();
    }
    var staff = new Staff(records);
    var request = change.after();
    if (isDoctor(request.getRequester()) && !staff.serves(request.getRequester(), change.at())) {
      return refusal("ServiceRequest.requester");
    }
    return assessor(request).filter(doctor -> !staff.serves(doctor, change.at())).isPresent()
        ? refusal("ServiceRequest.extension('" + TcExtension.OUTSIDE_ASSESSOR + "')")
        : Optional.empty();
  }

  /** Whoever leaves later does not hinder what was begun in service. */
  private static boolean refersAnew(Change<ServiceRequest> change) {
    return change.creates()
        || !change.keeps(ServiceRequest::getRequester)
        || change.turns(request -> request.getStatus() == ServiceRequestStatus.ACTIVE);
  }

  /** A draft may name the institution alone. */
  private static boolean isDoctor(Reference requester) {
    return "PractitionerRole".equals(requester.getReferenceElement().getResourceType());
  }

  private static Optional<Reference> assessor(ServiceRequest request) {
    return Optional.ofNullable(request.getExtensionByUrl(TcExtension.OUTSIDE_ASSESSOR))
        .map(Extension::getValue)
        .map(Reference.class::cast);
  }
}
