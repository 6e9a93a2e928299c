package io.github.tieredcare.signing;

import io.github.tieredcare.rule.Change;
import io.github.tieredcare.rule.Records;
import io.github.tieredcare.rule.Refusal;
import io.github.tieredcare.rule.Rule;
import java.util.Optional;
import org.hl7.fhir.r4.model.EpisodeOfCare;

/** A rule on a family-doctor signing that binds the resident. */
interface SigningRule extends Rule<EpisodeOfCare> {

  /** The refusal of the signing as it would be stored. */
  Optional<Refusal> judge(Signing signing, Change<EpisodeOfCare> change, Records records);

  @Override
  default Class<EpisodeOfCare> watches() {
    return EpisodeOfCare.class;
  }

  @Override
  default Optional<Refusal> refuse(Change<EpisodeOfCare> change, Records records) {
    return binds(change) ? judge(new Signing(change.after()), change, records) : Optional.empty();
  }

  /** Whether the change leaves a signing that binds. */
  static boolean binds(Change<EpisodeOfCare> change) {
    return !change.deletes() && new Signing(change.after()).binds();
  }
}
