package io.github.tieredcare.slot.withdrawal;

import io.github.tieredcare.rule.AccessRule;
import io.github.tieredcare.rule.Change;
import io.github.tieredcare.rule.Records;
import io.github.tieredcare.rule.Refusal;
import io.github.tieredcare.rule.Text;
import io.github.tieredcare.slot.Session;
import java.util.Optional;
import org.hl7.fhir.r4.model.Schedule;

/** A session is stopped or changed by the hospital that published it. */
final class SessionIsChangedByItsHospital implements AccessRule<Schedule> {

  @Override
  public Class<Schedule> watches() {
    return Schedule.class;
  }

  @Override
  public Text text() {
    return new Text(
        "该出诊由其他医院发布，只有该医院可以停诊或替诊。",
        "Another hospital published this session; it alone stops it or has it held by another doctor.",
        "请联系该医院。",
        "Ask that hospital.");
  }

  @Override
  public Optional<Refusal> refuse(Change<Schedule> change, Records records) {
    return !change.clientAmends()
            || new Session(change.before())
                .hospital(records)
                .filter(hospital -> change.caller().actsFor(hospital.getIdPart()))
                .isPresent()
        ? Optional.empty()
        : refusal("Schedule");
  }
}
