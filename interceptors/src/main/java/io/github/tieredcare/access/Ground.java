package io.github.tieredcare.access;

import io.github.tieredcare.profile.Code;
import io.github.tieredcare.profile.TcCodeSystem;
import org.hl7.fhir.r4.model.Coding;

/** Why an institution may see a patient's record. */
public enum Ground implements Code {
  /** It sends or receives a referral that is open. */
  REFERRAL("未结束的转诊", "an open referral"),
  /** The patient is there. */
  VISIT("正在就诊", "a visit that lasts"),
  /** Its doctor has the patient's signing. */
  FAMILY_DOCTOR("家庭医生签约", "a family-doctor signing"),
  /** The patient was discharged, lives in its division and has signed with nobody. */
  HOME("出院后居住地基层机构", "the primary institution near home after discharge"),
  /** The patient agreed. */
  CONSENT("患者授权", "the patient's consent"),
  /** A doctor opened the record in an emergency. */
  EMERGENCY("紧急调阅", "an emergency");

  private final String chinese;
  private final String english;

  Ground(String chinese, String english) {
    this.chinese = chinese;
    this.english = english;
  }

  @Override
  public String system() {
    return TcCodeSystem.CARE_GROUND;
  }

  /** With its name in both languages. */
  @Override
  public Coding coding() {
    return Code.super.coding().setDisplay(chinese + " " + english);
  }

  public String chinese() {
    return chinese;
  }

  public String english() {
    return english;
  }
}
