package io.github.tieredcare.referral.placement;

import io.github.tieredcare.rule.Records;
import io.github.tieredcare.rule.Refusal;
import io.github.tieredcare.rule.Text;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.hl7.fhir.r4.model.Composition;
import org.hl7.fhir.r4.model.Composition.CompositionStatus;

/** The receiver reads the patient's story before the patient arrives. */
final class ReferralComesWithItsNote implements OpenReferralRule {

  private static final Set<CompositionStatus> FINAL =
      EnumSet.of(CompositionStatus.FINAL, CompositionStatus.AMENDED);

  @Override
  public Text text() {
    return new Text(
        "缺少{0}转诊单文书：须为同一患者、已定稿的病情摘要。",
        "The referral lacks its {1} note: a final one about the same patient.",
        "请提交 Composition（57133-1，category 为 {1}，status 为 final），并在 supportingInfo 中引用。",
        "Send a Composition (57133-1, category {1}, status final) and refer to it in supportingInfo.");
  }

  @Override
  public Optional<Refusal> judge(Placement placement) {
    var form = NoteForm.neededBy(placement.referral());
    boolean there =
        placement
            .referral()
            .papers(Composition.class, placement.records())
            .filter(note -> NoteForm.of(note).filter(form::equals).isPresent())
            .filter(note -> FINAL.contains(note.getStatus()))
            .anyMatch(note -> Records.same(note.getSubject(), placement.patient()));
    return there
        ? Optional.empty()
        : refusal(
            "ServiceRequest.supportingInfo",
            form == NoteForm.DOWN ? "下转" : "上转",
            form == NoteForm.DOWN ? "down" : "up");
  }
}
