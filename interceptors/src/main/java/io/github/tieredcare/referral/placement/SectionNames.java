package io.github.tieredcare.referral.placement;

import io.github.tieredcare.profile.Section;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What the sections are called on the national forms. */
final class SectionNames {

  private static final Map<Section, String> CHINESE =
      Map.ofEntries(
          Map.entry(Section.IMPRESSION, "初步印象"),
          Map.entry(Section.PRESENT_HISTORY, "主要现病史（转出原因）"),
          Map.entry(Section.PAST_HISTORY, "主要既往史"),
          Map.entry(Section.TREATMENT, "治疗经过"),
          Map.entry(Section.RESULTS, "检查检验摘要"),
          Map.entry(Section.MEDICATION, "用药"),
          Map.entry(Section.ALLERGIES, "过敏史"),
          Map.entry(Section.DIAGNOSIS_RESULT, "诊断结果"),
          Map.entry(Section.MAIN_RESULTS, "主要检查结果"),
          Map.entry(Section.NEXT_PLAN, "下一步治疗方案及康复建议"),
          Map.entry(Section.FOLLOW_UP_PLAN, "随访计划"),
          Map.entry(Section.INPATIENT_NUMBER, "住院病案号"),
          Map.entry(Section.DISCHARGE_MEDICATION, "出院带药"));

  private SectionNames() {}

  static String chinese(List<Section> sections) {
    return sections.stream().map(CHINESE::get).collect(Collectors.joining("、"));
  }

  static String english(List<Section> sections) {
    return sections.stream().map(Section::code).collect(Collectors.joining(", "));
  }
}
