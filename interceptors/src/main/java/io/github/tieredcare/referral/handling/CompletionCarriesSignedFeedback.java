package io.github.tieredcare.referral.handling;

import io.github.tieredcare.profile.TaskOutput;
import io.github.tieredcare.profile.TcCodeSystem;
import io.github.tieredcare.referral.ReferralState;
import io.github.tieredcare.rule.Refusal;
import io.github.tieredcare.rule.Text;
import java.util.Optional;
import org.hl7.fhir.r4.model.Composition;
import org.hl7.fhir.r4.model.Composition.CompositionAttestationMode;
import org.hl7.fhir.r4.model.Composition.CompositionAttesterComponent;
import org.hl7.fhir.r4.model.Composition.CompositionStatus;

/** A referral is completed with a final feedback that a doctor of the receiver has signed off. */
public final class CompletionCarriesSignedFeedback implements HandlingRule {

  /** LOINC: discharge summary. */
  private static final String FEEDBACK = "18842-5";

  @Override
  public Text text() {
    return new Text(
        "完成转诊须附接收机构医师签发的反馈。",
        "Completing a referral needs final feedback that a doctor of the receiving institution has"
            + " signed off.",
        "请提交状态为 final、含 professional 或 legal 签发人的反馈 Composition，并以 Task.output 类型"
            + " feedback 引用。",
        "Post the feedback Composition with status final and a professional or legal attester, and"
            + " name it in Task.output of type feedback.");
  }

  @Override
  public Optional<Refusal> judge(Handling handling) {
    if (!handling.reaches(ReferralState.COMPLETED) || hasFeedback(handling)) {
      return Optional.empty();
    }
    return refusal("Task.output");
  }

  private static boolean hasFeedback(Handling handling) {
    return handling
        .named(TaskOutput.FEEDBACK, Composition.class, Composition::getSubject)
        .filter(feedback -> feedback.getStatus() == CompositionStatus.FINAL)
        .filter(feedback -> feedback.getType().hasCoding(TcCodeSystem.LOINC, FEEDBACK))
        .flatMap(feedback -> feedback.getAttester().stream())
        .anyMatch(attester -> signsForTheReceiver(attester, handling));
  }

  private static boolean signsForTheReceiver(
      CompositionAttesterComponent attester, Handling handling) {
    boolean signs =
        attester.getMode() == CompositionAttestationMode.PROFESSIONAL
            || attester.getMode() == CompositionAttestationMode.LEGAL;
    return signs && attester.hasTime() && handling.isServedBy(attester.getParty());
  }
}
