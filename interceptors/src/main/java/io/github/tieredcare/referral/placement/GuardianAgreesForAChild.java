package io.github.tieredcare.referral.placement;

import io.github.tieredcare.person.Guardianship;
import io.github.tieredcare.rule.Refusal;
import io.github.tieredcare.rule.Text;
import java.util.Optional;

/** Under fourteen it is the guardian who agrees. */
final class GuardianAgreesForAChild implements OpenReferralRule {

  @Override
  public Text text() {
    return new Text(
        "患者未满14周岁，知情同意须由监护人签署。",
        "The patient is under fourteen: a guardian has to consent.",
        "请将 Consent.performer 改为监护人（RelatedPerson，关联该患者）。",
        "Name the guardian, a RelatedPerson of this patient, as Consent.performer.");
  }

  @Override
  public Optional<Refusal> judge(Placement placement) {
    var guardianship = new Guardianship(placement.patient(), placement.records());
    var consents = Agreement.to(placement).toList();
    return consents.isEmpty()
            || !guardianship.isNeededAt(placement.change().at())
            || consents.stream().anyMatch(guardianship::speaksIn)
        ? Optional.empty()
        : refusal("ServiceRequest.supportingInfo");
  }
}
