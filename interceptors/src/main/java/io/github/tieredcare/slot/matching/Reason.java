package io.github.tieredcare.slot.matching;

import io.github.tieredcare.profile.Code;
import io.github.tieredcare.profile.TcCodeSystem;
import org.hl7.fhir.r4.model.CodeableConcept;

/** Why a session comes before others: each counts for more than all that follow it. */
public enum Reason implements Code {
  IN_COMBINATION("签约组合内机构", "An institution of the signed combination"),
  NAME("医师姓名、专长或服务名称与检索文字相符", "The text names the doctor, an expertise or the service"),
  DEPARTMENT("科室名称与检索文字相符", "The text names the department"),
  SPECIALTY("科室与初步诊断相符", "The department treats the initial diagnosis"),
  WIDER_SPECIALTY("上级科室与初步诊断相符", "The wider department treats the initial diagnosis"),
  IN_DIVISION("位于所查区划", "In the division asked for"),
  SAME_COUNTY("与所查区划同区县", "In the county of the division asked for"),
  SAME_CITY("与所查区划同市", "In the city of the division asked for"),
  EARLIEST("时间最早", "The earliest of all that were found");

  private final String zh;
  private final String en;

  Reason(String zh, String en) {
    this.zh = zh;
    this.en = en;
  }

  @Override
  public String system() {
    return TcCodeSystem.MATCH_REASON;
  }

  /** The code, with its words in Chinese and in both languages. */
  @Override
  public CodeableConcept concept() {
    return new CodeableConcept(coding().setDisplay(zh)).setText(zh + " " + en);
  }

  String chinese() {
    return zh;
  }

  String english() {
    return en;
  }
}
