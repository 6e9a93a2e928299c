package io.github.tieredcare.referral.placement;

import io.github.tieredcare.rule.Change;
import io.github.tieredcare.rule.FirmRule;
import io.github.tieredcare.rule.Records;
import io.github.tieredcare.rule.Refusal;
import io.github.tieredcare.rule.Text;
import java.util.Optional;
import org.hl7.fhir.r4.model.Provenance;

/** Nobody can vouch backwards: what was vouched for once stays so. */
final class ProvenanceStaysAsItWasMade implements FirmRule<Provenance> {

  @Override
  public Text text() {
    return new Text(
        "医师确认（Provenance）提交后不可修改。",
        "A Provenance cannot be changed.",
        "如有补充，请另行提交新的 Provenance。",
        "Send another Provenance beside it.");
  }

  @Override
  public Class<Provenance> watches() {
    return Provenance.class;
  }

  @Override
  public Optional<Refusal> refuse(Change<Provenance> change, Records records) {
    return change.clientAmends() ? refusal("Provenance") : Optional.empty();
  }
}
