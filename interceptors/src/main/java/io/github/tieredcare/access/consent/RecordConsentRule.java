package io.github.tieredcare.access.consent;

import io.github.tieredcare.rule.Change;
import io.github.tieredcare.rule.FirmRule;
import io.github.tieredcare.rule.Records;
import io.github.tieredcare.rule.Refusal;
import java.util.Optional;
import org.hl7.fhir.r4.model.Consent;

/** A rule on what a consent to read the record has to be when it is given. */
interface RecordConsentRule extends FirmRule<Consent> {

  /** The refusal of the consent as it would be given. */
  Optional<Refusal> judge(RecordConsent given, Change<Consent> change, Records records);

  @Override
  default Class<Consent> watches() {
    return Consent.class;
  }

  @Override
  default Optional<Refusal> refuse(Change<Consent> change, Records records) {
    return change.turns(consent -> new RecordConsent(consent).isActive())
        ? judge(new RecordConsent(change.after()), change, records)
        : Optional.empty();
  }
}
