package io.github.tieredcare.access.consent;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import io.github.tieredcare.example.cases.CaseFile;
import io.github.tieredcare.example.cases.Cases;
import io.github.tieredcare.example.world.World;
import io.github.tieredcare.policy.StandardPolicy;
import io.github.tieredcare.rule.Caller;
import io.github.tieredcare.rule.Change;
import io.github.tieredcare.rule.RecordsInMemory;
import io.github.tieredcare.rule.Refusal;
import io.github.tieredcare.rule.Rule;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hl7.fhir.r4.model.Consent;
import org.hl7.fhir.r4.model.Consent.ConsentState;
import org.junit.jupiter.api.Test;

/** A resident gives and withdraws their own consent with their own token, and nobody else's. */
class ResidentConsentsTest {

  private static final FhirContext FHIR = FhirContext.forR4Cached();
  private static final String PATIENT = "patient-wang-jianguo";

  @Test
  void theirOwnTokenIsProofEnough() {
    assertThat(refusals(null, consent(), PATIENT)).isEmpty();
  }

  @Test
  void nobodyElsesTokenIs() {
    assertThat(refusals(null, consent(), "patient-li-na"))
        .containsExactly(
            "consent-is-taken-by-its-institution", "record-consent-shows-the-patients-act");
  }

  @Test
  void aResidentAgreesToNoReferralAndForNobodyElse() {
    var forAChild = consent();
    forAChild.getPerformerFirstRep().setReference("RelatedPerson/mother-of-newborn");
    assertThat(refusals(null, forAChild, PATIENT)).contains("consent-is-taken-by-its-institution");
    var referral = consent();
    referral.getScope().getCodingFirstRep().setCode("treatment");
    assertThat(refusals(null, referral, PATIENT)).contains("consent-is-taken-by-its-institution");
  }

  @Test
  void theyWithdrawTheirOwnAlone() {
    var withdrawn = consent().setStatus(ConsentState.INACTIVE);
    assertThat(refusals(consent(), withdrawn, PATIENT)).isEmpty();
    assertThat(refusals(consent(), withdrawn, "patient-li-na"))
        .containsExactly("record-consent-is-only-withdrawn");
  }

  private static List<String> refusals(Consent before, Consent after, String resident) {
    var caller =
        new Caller(
            "resident-app",
            "community-centre",
            Optional.empty(),
            Set.of(),
            "PATRQT",
            Optional.of(resident));
    var records = new RecordsInMemory().with(new World(FHIR).records());
    var change =
        new Change<>(
            before, after, caller, CaseFile.USUAL_TIME, StandardPolicy.policies().standard());
    return ConsentRules.all().stream()
        .map(ResidentConsentsTest::ofConsent)
        .flatMap(rule -> rule.refuse(change, records).stream())
        .map(Refusal::rule)
        .toList();
  }

  @SuppressWarnings("unchecked")
  private static Rule<Consent> ofConsent(Rule<?> rule) {
    return (Rule<Consent>) rule;
  }

  /** One that shows nothing but who sends it. */
  private static Consent consent() {
    return new Cases(FHIR)
        .all().stream()
            .filter(it -> it.rule().equals("record-consent-shows-the-patients-act"))
            .filter(it -> it.name().equals("refused-with-nothing"))
            .map(it -> (Consent) it.after().orElseThrow())
            .findFirst()
            .orElseThrow();
  }
}
