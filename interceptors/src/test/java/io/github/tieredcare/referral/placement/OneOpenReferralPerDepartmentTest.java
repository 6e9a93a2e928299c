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

/** What the rule tells of the other referral, and what it locks while it looks. */
class OneOpenReferralPerDepartmentTest {
  private static final FhirContext FHIR = FhirContext.forR4Cached();
  private static final OneOpenReferralPerDepartment RULE = new OneOpenReferralPerDepartment();

  @Test
  void namesTheOtherReferralToOneThatHasAPartInIt() {
    assertThat(told("refused-the-same-department")).contains("ServiceRequest/referral-other");
  }

  @Test
  void keepsAStrangersReferralToItself() {
    assertThat(told("refused-beside-a-strangers-referral"))
        .contains("an open referral to the same department")
        .doesNotContain("referral-other");
  }

  @Test
  void makesThePlacementsOfOnePatientWaitForEachOther() {
    var file = file("refused-the-same-department");
    assertThat(RULE.guards(change(file), records(file)))
        .containsExactly("referral/Patient/patient-wang-jianguo");
  }

  @Test
  void locksNothingForADraft() {
    var file = file("refused-the-same-department");
    var change = change(file);
    change.after().setStatus(ServiceRequest.ServiceRequestStatus.DRAFT);
    assertThat(RULE.guards(change, records(file))).isEmpty();
  }

  private static String told(String name) {
    var file = file(name);
    return RULE.refuse(change(file), records(file)).orElseThrow().text().en();
  }

  private static CaseFile file(String name) {
    return new Cases(FHIR)
        .all().stream()
            .filter(file -> file.rule().equals(RULE.name()) && file.name().equals(name))
            .findFirst()
            .orElseThrow();
  }

  private static Change<ServiceRequest> change(CaseFile file) {
    var caller =
        new Caller(file.institution(), file.institution(), Optional.empty(), Set.of(), "TREAT");
    return new Change<>(null, (ServiceRequest) file.after().orElseThrow(), caller, file.at(), null);
  }

  private static RecordsInMemory records(CaseFile file) {
    return new RecordsInMemory().with(new World(FHIR).records()).with(file.records());
  }
}
