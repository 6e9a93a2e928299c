package io.github.tieredcare.slot.booking;

import io.github.tieredcare.directory.Directory;
import io.github.tieredcare.referral.Referral;
import io.github.tieredcare.rule.Change;
import io.github.tieredcare.rule.Records;
import io.github.tieredcare.rule.Refusal;
import io.github.tieredcare.rule.Text;
import java.util.Optional;
import org.hl7.fhir.r4.model.Appointment;
import org.hl7.fhir.r4.model.Organization;
import org.hl7.fhir.r4.model.ServiceRequest;

/**
 * Before the public a slot is booked after the initial diagnosis, for a patient who is referred; it
 * may be held while that is written.
 */
final class PriorityBookingRestsOnAReferral implements PriorityRule {

  @Override
  public Text text() {
    return new Text(
        "该号源尚未向社会开放，须依据本机构为该患者开具、写明初步诊断且未结束的转诊或检查申请预约。",
        "Before the public this slot is booked on an open referral or order of your institution for this patient, which states the initial diagnosis.",
        "请在 Appointment.basedOn 填写该转诊（ServiceRequest，reasonCode 为 ICD-10 诊断，接收机构为号源所属医院或未指定）；可与预约同一事务提交。",
        "Name it in Appointment.basedOn: a ServiceRequest with an ICD-10 reasonCode, to the slot's hospital or to nobody yet; it may come in the same transaction.");
  }

  @Override
  public Optional<Refusal> judgePriority(Booking booking, Change<Appointment> change) {
    return !Booking.books(change)
            || booking.appointment().getBasedOn().stream()
                .flatMap(order -> booking.records().read(ServiceRequest.class, order).stream())
                .map(Referral::new)
                .anyMatch(referral -> supports(referral, booking, change))
        ? Optional.empty()
        : refusal("Appointment.basedOn");
  }

  private static boolean supports(Referral referral, Booking booking, Change<Appointment> change) {
    var records = booking.records();
    return referral.open()
        && Records.same(referral.request().getSubject(), booking.patient())
        && referral.diagnoses().findAny().isPresent()
        && new Directory(records)
            .belongs(referral.request().getRequester(), change.caller().institution())
        && leadsTo(referral.target(records), booking.hospital());
  }

  private static boolean leadsTo(Optional<Organization> target, Optional<Organization> hospital) {
    return target.isEmpty()
        || hospital.filter(it -> it.getIdPart().equals(target.get().getIdPart())).isPresent();
  }
}
