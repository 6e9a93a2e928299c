package io.github.tieredcare.slot.booking;

import io.github.tieredcare.directory.Directory;
import io.github.tieredcare.referral.Referral;
import io.github.tieredcare.rule.Change;
import io.github.tieredcare.rule.Refusal;
import io.github.tieredcare.rule.Text;
import io.github.tieredcare.slot.Session;
import java.util.Optional;
import org.hl7.fhir.r4.model.Appointment;

/**
 * Before the public a doctor's slot is booked after the initial diagnosis, for a patient who is
 * referred; it may be held while that is written.
 */
final class PriorityBookingRestsOnAReferral implements PriorityRule {

  @Override
  public Text text() {
    return new Text(
        "该号源尚未向社会开放，须依据本机构为该患者开具、写明初步诊断且未结束的转诊预约。",
        "Before the public this slot is booked on an open referral of your institution for this patient, which states the initial diagnosis.",
        "请在 Appointment.basedOn 填写该转诊（ServiceRequest，reasonCode 为 ICD-10 诊断，接收机构为号源所属医院或未指定）；可与预约同一事务提交。",
        "Name it in Appointment.basedOn: a ServiceRequest with an ICD-10 reasonCode, to the slot's hospital or to nobody yet; it may come in the same transaction.");
  }

  @Override
  public Optional<Refusal> judgePriority(Booking booking, Change<Appointment> change) {
    return !Booking.books(change)
            || booking.session().filter(Session::isDoctors).isEmpty()
            || booking.orders().anyMatch(referral -> isOfWhoBooks(referral, booking, change))
        ? Optional.empty()
        : refusal("Appointment.basedOn");
  }

  private static boolean isOfWhoBooks(
      Referral referral, Booking booking, Change<Appointment> change) {
    return referral.diagnoses().findAny().isPresent()
        && new Directory(booking.records())
            .belongs(referral.request().getRequester(), change.caller().institution());
  }
}
