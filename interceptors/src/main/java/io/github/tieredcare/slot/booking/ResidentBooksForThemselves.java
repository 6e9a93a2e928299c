package io.github.tieredcare.slot.booking;

import io.github.tieredcare.rule.AccessRule;
import io.github.tieredcare.rule.Change;
import io.github.tieredcare.rule.Records;
import io.github.tieredcare.rule.Refusal;
import io.github.tieredcare.rule.Text;
import java.util.Optional;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Appointment;

/** A resident books slots, for nobody else. */
final class ResidentBooksForThemselves implements AccessRule<Appointment> {

  @Override
  public Class<Appointment> watches() {
    return Appointment.class;
  }

  @Override
  public Text text() {
    return new Text(
        "居民只能为本人预约号源。",
        "A resident books slots, and only for themselves.",
        "请在 Appointment.slot 填写号源，参与方中的患者只填写本人；为家人预约请用其本人的登录。",
        "Name a slot in Appointment.slot, and nobody but yourself as the patient; for somebody else use their own login.");
  }

  @Override
  public Optional<Refusal> refuse(Change<Appointment> change, Records records) {
    return change
            .caller()
            .patient()
            .filter(resident -> !isAllOf(resident, change.before(), change.after()))
            .isPresent()
        ? refusal("Appointment.participant")
        : Optional.empty();
  }

  private static boolean isAllOf(String resident, Appointment... versions) {
    return Stream.of(versions)
        .filter(version -> version != null)
        .allMatch(version -> version.hasSlot() && Booking.isOnlyFor(resident, version));
  }
}
