package io.github.tieredcare.person;

import io.github.tieredcare.rule.Refusal;
import io.github.tieredcare.rule.Text;
import java.util.Optional;
import org.hl7.fhir.r4.model.Patient;

/**
 * A patient is known by a number of the nation's, not of one institution's; a newborn by the birth
 * certificate, a nameless patient of an emergency by a temporary number.
 */
final class PatientIsIdentified implements IdentityRule {
  @Override
  public Text text() {
    return new Text(
        "患者缺少身份标识，仅有本机构病案号不能识别其身份。",
        "The patient has no identity number; an institution's record number alone names nobody.",
        "请填写身份证、居住证、护照、通行证、电子健康卡主索引或医保人员编号；新生儿填写出生医学证明编号，身份不明者填写临时编号。",
        "Give an ID card, permit, passport, health card index or insurance number; for a newborn the birth"
            + " certificate, for an unknown patient a temporary number.");
  }

  @Override
  public Optional<Refusal> judge(Patient patient) {
    var person = new KnownPerson(patient);
    return person.isKnown() || person.isNameless()
        ? Optional.empty()
        : refusal("Patient.identifier");
  }
}
