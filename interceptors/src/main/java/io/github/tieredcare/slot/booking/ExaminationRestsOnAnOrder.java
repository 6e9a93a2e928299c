package io.github.tieredcare.slot.booking;

import io.github.tieredcare.directory.Alliances;
import io.github.tieredcare.referral.Referral;
import io.github.tieredcare.rule.Change;
import io.github.tieredcare.rule.Refusal;
import io.github.tieredcare.rule.Text;
import io.github.tieredcare.slot.Side;
import java.util.Optional;
import org.hl7.fhir.r4.model.Appointment;
import org.hl7.fhir.r4.model.Organization;

/**
 * An examination, in the hospital or on its vehicle, is booked on the order of a doctor whose
 * institution belongs to an alliance with the hospital, whoever books; signing is not asked for.
 */
final class ExaminationRestsOnAnOrder implements BookingRule {

  @Override
  public Text text() {
    return new Text(
        "检查须依据与号源所属医院同一医联体的机构为该患者开具且未结束的申请预约。",
        "An examination is booked on an open order for this patient from an institution that shares an alliance with the hospital.",
        "请在 Appointment.basedOn 填写该申请（ServiceRequest，接收机构为号源所属医院或未指定）；可与预约同一事务提交。",
        "Name it in Appointment.basedOn: a ServiceRequest to the slot's hospital or to nobody yet; it may come in the same transaction.");
  }

  @Override
  public Optional<Refusal> judge(Booking booking, Change<Appointment> change) {
    return !Booking.books(change)
            || booking.session().filter(session -> !session.isDoctors()).isEmpty()
            || booking.side(change.caller()) == Side.HOSPITAL
            || booking.orders().anyMatch(order -> isOfAMember(order, booking, change))
        ? Optional.empty()
        : refusal("Appointment.basedOn");
  }

  private static boolean isOfAMember(Referral order, Booking booking, Change<Appointment> change) {
    return order.sender(booking.records()).filter(it -> isMember(it, booking, change)).isPresent();
  }

  private static boolean isMember(
      Organization sender, Booking booking, Change<Appointment> change) {
    var alliances = new Alliances(booking.records(), change.at());
    return booking.isTheHospital(sender)
        || booking.hospital().filter(it -> alliances.share(sender, it)).isPresent();
  }
}
