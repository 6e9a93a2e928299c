package io.github.tieredcare.referral.placement;

import io.github.tieredcare.rule.Records;
import io.github.tieredcare.rule.Span;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Consent;
import org.hl7.fhir.r4.model.Consent.ConsentProvisionType;
import org.hl7.fhir.r4.model.Consent.ConsentState;

/** The consents that a patient's side has given to a referral and not taken back. */
final class Agreement {

  private Agreement() {}

  /** The consents in force among the referral's papers. */
  static Stream<Consent> to(Placement placement) {
    return placement
        .referral()
        .papers(Consent.class, placement.records())
        .filter(consent -> consent.getStatus() == ConsentState.ACTIVE)
        .filter(consent -> consent.getProvision().getType() != ConsentProvisionType.DENY)
        .filter(consent -> Records.same(consent.getPatient(), placement.patient()))
        .filter(consent -> placement.past(consent.getDateTimeElement()))
        .filter(
            consent -> Span.of(consent.getProvision().getPeriod()).holds(placement.change().at()));
  }
}
