package io.github.tieredcare.referral.placement;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tieredcare.profile.TcCodeSystem;
import io.github.tieredcare.referral.Referral;
import io.github.tieredcare.rule.Records;
import io.github.tieredcare.rule.RecordsInMemory;
import java.util.List;
import org.hl7.fhir.r4.model.Organization;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.junit.jupiter.api.Test;

/** A department may give its speciality in words, without a code. */
class DestinationTest {

  @Test
  void aSpecialityInWordsIsNone() {
    var department = new Organization();
    department.setId("Organization/ward");
    department.getPartOf().setReference("Organization/hospital");
    department.addType().addCoding().setSystem(TcCodeSystem.DEPARTMENT).setDisplay("心内科");
    var hospital = new Organization();
    hospital.setId("Organization/hospital");
    var request = new ServiceRequest().addPerformer(Records.to(department));

    var destination =
        Destination.of(
            new Referral(request), new RecordsInMemory().with(List.of(department, hospital)));

    assertThat(destination.speciality()).isEmpty();
    assertThat(destination.department()).contains("ward");
  }
}
