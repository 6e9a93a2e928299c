package io.github.tieredcare.slot.publication;

import io.github.tieredcare.rule.Change;
import io.github.tieredcare.rule.Records;
import io.github.tieredcare.rule.Refusal;
import io.github.tieredcare.rule.Rule;
import java.util.Optional;
import org.hl7.fhir.r4.model.Bundle;

/** A rule on what a hospital publishes, as a whole: no slot alone can keep or break it. */
interface PublicationRule extends Rule<Bundle> {

  /** The refusal, or nothing when the publication may stand. */
  Optional<Refusal> judge(Publication publication, Change<Bundle> change, Records records);

  @Override
  default Class<Bundle> watches() {
    return Bundle.class;
  }

  @Override
  default Optional<Refusal> refuse(Change<Bundle> change, Records records) {
    return change.deletes()
        ? Optional.empty()
        : judge(Publication.of(change.after()), change, records);
  }
}
