package io.github.tieredcare.person;

import io.github.tieredcare.rule.Caller;
import io.github.tieredcare.rule.Refusal;
import io.github.tieredcare.rule.Text;
import java.util.Optional;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.Patient;

/** Any institution may report a death, and give its time later; only the authority corrects it. */
final class DeathIsNotTakenBack implements SharedPatientRule {
  @Override
  public Text text() {
    return new Text(
        "已登记的死亡信息不可撤销或更改。",
        "A death that was reported is not taken back or changed.",
        "请保持 Patient.deceased 不变（可由 true 补充为死亡时间）；登记有误的，请由卫生健康行政部门更正。",
        "Leave Patient.deceased as it is, or give the time where only true stood; a wrong report is"
            + " corrected by the health authority.");
  }

  @Override
  public Optional<Refusal> judge(Patient before, Patient after, Caller caller) {
    boolean stays =
        !isDead(before)
            || before.getDeceased().equalsDeep(after.getDeceased())
            || before.hasDeceasedBooleanType() && after.hasDeceasedDateTimeType();
    return stays ? Optional.empty() : refusal("Patient.deceased");
  }

  private static boolean isDead(Patient patient) {
    return patient.getDeceased() instanceof BooleanType told
        ? told.booleanValue()
        : patient.hasDeceased();
  }
}
