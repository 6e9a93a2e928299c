package io.github.tieredcare.referral.placement;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tieredcare.policy.Policy;
import io.github.tieredcare.policy.StandardPolicy;
import io.github.tieredcare.profile.TcCodeSystem;
import io.github.tieredcare.rule.Caller;
import io.github.tieredcare.rule.Change;
import io.github.tieredcare.rule.RecordsInMemory;
import java.time.Instant;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.Encounter;
import org.hl7.fhir.r4.model.Encounter.EncounterStatus;
import org.hl7.fhir.r4.model.Parameters;
import org.junit.jupiter.api.Test;

/** A diagnosis in words, without a code, meets no standard. */
class StablePatientIsOfferedTheWayDownTest {

  @Test
  void aDiagnosisInWordsMeetsNoStandard() {
    var stay = new Encounter().setStatus(EncounterStatus.FINISHED);
    stay.getClass_().setCode("IMP");
    stay.getServiceType().addCoding().setSystem(TcCodeSystem.DEPARTMENT).setCode("A03");
    stay.addReasonCode().addCoding().setSystem(TcCodeSystem.ICD10).setDisplay("心绞痛");
    var change = new Change<>(null, stay, Caller.exchange(), Instant.EPOCH, policy());

    var rule = new StablePatientIsOfferedTheWayDown();

    assertThat(rule.refuse(change, new RecordsInMemory())).isEmpty();
  }

  private static Policy policy() {
    var library = StandardPolicy.regional("1", "340200", "2026-01-01");
    var row = ((Parameters) library.getContained().get(0)).addParameter().setName("down-criterion");
    row.addPart().setName("department").setValue(new CodeType("A03"));
    row.addPart().setName("diagnosis").setValue(new CodeType("I20"));
    return Policy.over(StandardPolicy.policies().standard(), library);
  }
}
