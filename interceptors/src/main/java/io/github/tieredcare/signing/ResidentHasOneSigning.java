package io.github.tieredcare.signing;

import io.github.tieredcare.rule.Change;
import io.github.tieredcare.rule.Records;
import io.github.tieredcare.rule.Refusal;
import io.github.tieredcare.rule.Text;
import java.util.Optional;
import java.util.Set;
import org.hl7.fhir.r4.model.EpisodeOfCare;

/** A resident has one family doctor at a time. */
final class ResidentHasOneSigning implements SigningRule {
  @Override
  public Text text() {
    return new Text(
        "居民在该期间已有有效签约。",
        "The resident has another signing at this time.",
        "请先解约或转签：结束原签约后再登记，两者的期间不得重叠。",
        "End the other signing first, or sign from the day after its end.");
  }

  @Override
  public Optional<Refusal> judge(Signing signing, Change<EpisodeOfCare> change, Records records) {
    var own = Records.to(signing.episode()).getReference();
    return records.pointing(Signing.OF_RESIDENT, signing.episode().getPatient()).stream()
            .filter(episode -> !Records.to(episode).getReference().equals(own))
            .map(Signing::new)
            .anyMatch(other -> other.binds() && other.span().overlaps(signing.span()))
        ? refusal("EpisodeOfCare.patient")
        : Optional.empty();
  }

  @Override
  public Set<String> guards(Change<EpisodeOfCare> change, Records records) {
    return SigningRule.binds(change)
        ? Set.of("signing/" + Records.key(change.after().getPatient()))
        : Set.of();
  }
}
