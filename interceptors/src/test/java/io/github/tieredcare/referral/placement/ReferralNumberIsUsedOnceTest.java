package io.github.tieredcare.referral.placement;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import io.github.tieredcare.example.cases.CaseFile;
import io.github.tieredcare.example.cases.Cases;
import io.github.tieredcare.example.world.World;
import io.github.tieredcare.rule.Caller;
import io.github.tieredcare.rule.Change;
import io.github.tieredcare.rule.RecordsInMemory;
import java.util.Optional;
import java.util.Set;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.junit.jupiter.api.Test;

/** What the rule tells of the referral there is, and what it locks while it looks. */
class ReferralNumberIsUsedOnceTest {
  private static final FhirContext FHIR = FhirContext.forR4Cached();
  private static final ReferralNumberIsUsedOnce RULE = new ReferralNumberIsUsedOnce();

  private final CaseFile file = file();
  private final RecordsInMemory records =
      new RecordsInMemory().with(new World(FHIR).records()).with(file.records());

  @Test
  void namesTheReferralThereIsToItsSender() {
    assertThat(told("community-centre")).contains("ServiceRequest/referral-other");
  }

  @Test
  void keepsItToItselfBeforeAStranger() {
    assertThat(told("regional-hospital")).doesNotContain("referral-other");
  }

  @Test
  void makesThePlacementsUnderOneNumberWaitForEachOther() {
    assertThat(RULE.guards(change(null, "community-centre"), records))
        .containsExactly("referral-number/Organization/community-centre|ZZ2026111601");
  }

  @Test
  void asksNothingOfAReferralThatKeepsItsNumber() {
    var change = change(referral(), "community-centre");
    assertThat(RULE.guards(change, records)).isEmpty();
    assertThat(RULE.refuse(change, records)).isEmpty();
  }

  private String told(String institution) {
    return RULE.refuse(change(null, institution), records).orElseThrow().text().en();
  }

  private Change<ServiceRequest> change(ServiceRequest before, String institution) {
    var caller = new Caller(institution, institution, Optional.empty(), Set.of(), "TREAT");
    return new Change<>(before, referral(), caller, file.at(), null);
  }

  private ServiceRequest referral() {
    return (ServiceRequest) file.after().orElseThrow().copy();
  }

  private static CaseFile file() {
    return new Cases(FHIR)
        .all().stream()
            .filter(it -> it.rule().equals(RULE.name()))
            .filter(it -> it.name().equals("refused-the-same-number"))
            .findFirst()
            .orElseThrow();
  }
}
