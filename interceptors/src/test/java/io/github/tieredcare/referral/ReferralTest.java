package io.github.tieredcare.referral;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tieredcare.profile.TcCodeSystem;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.junit.jupiter.api.Test;

/** FHIR lets a coding have words and no code: it then says nothing here. */
class ReferralTest {

  @Test
  void aSpecialityInWordsIsNone() {
    var request = new ServiceRequest();
    request.getPerformerType().addCoding().setSystem(TcCodeSystem.DEPARTMENT).setDisplay("心内科");
    assertThat(new Referral(request).speciality()).isEmpty();
  }

  @Test
  void aDiagnosisInWordsIsNone() {
    var request = new ServiceRequest();
    request.addReasonCode().addCoding().setSystem(TcCodeSystem.ICD10).setDisplay("心绞痛");
    assertThat(new Referral(request).diagnoses()).isEmpty();
  }
}
