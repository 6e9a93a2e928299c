package io.github.tieredcare.guide.access;

import io.github.tieredcare.access.Ground;
import io.github.tieredcare.guide.html.Bilingual;
import io.github.tieredcare.guide.policy.Lengths;
import io.github.tieredcare.policy.AccessLimits;
import java.time.Duration;

/**
 * What is to be known of a ground: no ground can be added without it.
 *
 * @param profile the record that gives it
 * @param given what that record has to say
 * @param begins from when it opens the record
 * @param ends until when
 * @param sensitive which sensitive classes it opens
 */
record GroundWords(
    String profile, Bilingual given, Bilingual begins, Bilingual ends, Bilingual sensitive) {
  private static final Bilingual NO_CLASS = new Bilingual("不开放", "none");

  static GroundWords of(Ground ground, AccessLimits limits) {
    return switch (ground) {
      case REFERRAL -> referral();
      case VISIT -> visit(limits.stay());
      case FAMILY_DOCTOR -> familyDoctor();
      case HOME -> home(limits.home());
      case CONSENT -> consent(limits.consent());
      case EMERGENCY -> emergency(limits.emergency());
    };
  }

  private static GroundWords referral() {
    return new GroundWords(
        "tc-referral-task",
        new Bilingual(
            "本机构转出或须办理的转诊；转诊中心不诊疗，不在其列",
            "A referral that it sends or has to act on; a centre does not treat and gets none"),
        new Bilingual("平台建立转诊任务时", "When the exchange opens the Task"),
        new Bilingual("转诊结束时，或转给另一机构时", "When the referral closes, or passes to another"),
        NO_CLASS);
  }

  private static GroundWords visit(Duration stay) {
    var longest = Lengths.of(stay);
    return new GroundWords(
        "tc-encounter",
        new Bilingual("本机构的就诊，附到场凭据", "A visit at the institution, with proof of presence"),
        new Bilingual("患者到达时（period.start）", "When the patient arrived (period.start)"),
        new Bilingual(
            "就诊结束时；门诊最长 24 小时，住院最长 " + longest.zh(),
            "When the visit ends; 24 hours at most, in hospital " + longest.en()),
        NO_CLASS);
  }

  private static GroundWords familyDoctor() {
    return new GroundWords(
        "tc-family-doctor-signing",
        new Bilingual("与本机构家庭医生的有效签约", "An active signing with its family doctor"),
        new Bilingual("签约期开始", "When the signing begins"),
        new Bilingual("签约期满或解约", "When it ends or is given up"),
        NO_CLASS);
  }

  private static GroundWords home(Duration home) {
    var longest = Lengths.of(home);
    return new GroundWords(
        "tc-encounter",
        new Bilingual(
            "已出院、未签约的患者，住在本基层机构的服务区划",
            "A stay that has ended, of a patient without a signing who lives in its division"),
        new Bilingual("出院时", "At discharge"),
        new Bilingual("出院 " + longest.zh() + "后", longest.en() + " after discharge"),
        NO_CLASS);
  }

  private static GroundWords consent(Duration consent) {
    var longest = Lengths.of(consent);
    return new GroundWords(
        "tc-record-consent",
        new Bilingual("患者的授权写明本机构、目的与期限", "A consent that names it, a purpose and an end"),
        new Bilingual("授权期开始", "When its period begins"),
        new Bilingual(
            "期满，最长 " + longest.zh() + "；撤回即止",
            "At its end, " + longest.en() + " at most; at once when it is withdrawn"),
        new Bilingual("单独同意中写明的类别", "those that a separate consent names"));
  }

  private static GroundWords emergency(Duration emergency) {
    var longest = Lengths.of(emergency);
    return new GroundWords(
        "tc-emergency-access",
        new Bilingual(
            "医师填写事由，调用 $emergency-access", "$emergency-access, by a doctor, with a reason"),
        new Bilingual("调用时", "When it is asked for"),
        new Bilingual(
            longest.zh() + "后；复核认定理由不成立的，即止",
            "After " + longest.en() + "; at once when the review finds it not justified"),
        new Bilingual("全部", "all"));
  }
}
