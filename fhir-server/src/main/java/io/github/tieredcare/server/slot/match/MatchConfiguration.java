package io.github.tieredcare.server.slot.match;

import io.github.tieredcare.profile.FhirPackage;
import io.github.tieredcare.profile.TcCodeSystem;
import io.github.tieredcare.server.door.AllowedOperations;
import io.github.tieredcare.slot.matching.Departments;
import io.github.tieredcare.slot.matching.DepartmentsOfDiseases;
import org.hl7.fhir.r4.model.CodeSystem;
import org.hl7.fhir.r4.model.ConceptMap;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;

/** Opens the match to institutions and residents, and reads what it goes by from the guide. */
@Configuration
class MatchConfiguration {

  private static final String DISEASES = "department-of-disease";

  /** Patients are matched by another operation of the same name, which has a scope of its own. */
  @Bean
  AllowedOperations slotsMayBeMatched() {
    return AllowedOperations.open("Slot/" + MatchOperation.NAME, "patient/Slot.rs");
  }

  @Bean
  DepartmentsOfDiseases departmentsOfDiseases(FhirPackage guide) {
    return guide.conformance(ConceptMap.class).stream()
        .filter(map -> map.getIdElement().getIdPart().equals(DISEASES))
        .findFirst()
        .map(DepartmentsOfDiseases::new)
        .orElseThrow();
  }

  /** Reading the pinyin of all takes a moment, which only a server spends that is asked. */
  @Bean
  @Lazy
  Departments departments(FhirPackage guide) {
    return guide.conformance(CodeSystem.class).stream()
        .filter(list -> list.getUrl().equals(TcCodeSystem.DEPARTMENT))
        .findFirst()
        .map(Departments::new)
        .orElseThrow();
  }
}
