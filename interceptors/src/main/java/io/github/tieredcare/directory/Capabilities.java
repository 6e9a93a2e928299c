package io.github.tieredcare.directory;

import io.github.tieredcare.profile.Capability;
import io.github.tieredcare.profile.TcCodeSystem;
import io.github.tieredcare.profile.TcExtension;
import io.github.tieredcare.rule.Mark;
import io.github.tieredcare.rule.Records;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.HealthcareService;

/** What departments declare that they can do. */
public record Capabilities(Records records) {

  /** Declared capabilities by the diseases treated. */
  public static final Mark<HealthcareService> TREATING =
      new Mark<>(
          HealthcareService.class,
          "treats",
          TcCodeSystem.ICD10,
          service ->
              service.getExtensionsByUrl(TcExtension.TREATS).stream()
                  .map(treated -> (Coding) treated.getValue()));

  /** The active services that declare a disease or the category it belongs to. */
  public List<HealthcareService> treating(Stream<String> diagnoses) {
    Set<String> codes = new LinkedHashSet<>();
    diagnoses.forEach(code -> codes.addAll(withCategories(code)));
    return codes.isEmpty()
        ? List.of()
        : records.marked(TREATING, codes).stream().filter(HealthcareService::getActive).toList();
  }

  /** Whether a service takes emergencies in. */
  public static boolean takesEmergencies(HealthcareService service) {
    return service.getCharacteristic().stream().anyMatch(Capability.EMERGENCY::in);
  }

  /** A code of ICD-10 and the categories above it: I71.000x001, I71.000, I71. */
  static List<String> withCategories(String code) {
    var subcategory = code.replaceFirst("x\\d+.*$", "");
    var category = code.replaceFirst("\\..*$", "");
    return Stream.of(code, subcategory, category).distinct().toList();
  }
}
