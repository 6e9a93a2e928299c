package io.github.tieredcare.access.label;

import io.github.tieredcare.access.SensitiveClass;
import io.github.tieredcare.policy.SensitiveCode;
import io.github.tieredcare.rule.Change;
import io.github.tieredcare.rule.Records;
import io.github.tieredcare.rule.Stamp;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Base;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Property;
import org.hl7.fhir.r4.model.Resource;

/**
 * A clinical record is labelled by the codes that stand in it, as the region's table says; a label
 * that its author set stays. What stands in other records is labelled there.
 */
public final class SensitiveRecordIsLabelled implements Stamp<Resource> {

  private static final Set<String> CLINICAL =
      Set.of(
          "AllergyIntolerance",
          "Composition",
          "Condition",
          "DiagnosticReport",
          "DocumentReference",
          "Encounter",
          "MedicationAdministration",
          "MedicationStatement",
          "Observation",
          "ServiceRequest");

  /** Labels are not what is labelled. */
  private static final String META = "meta";

  @Override
  public Class<Resource> watches() {
    return Resource.class;
  }

  @Override
  public void fill(Change<Resource> change, Records records) {
    var record = change.after();
    if (!CLINICAL.contains(record.fhirType())) {
      return;
    }
    var table = change.policy().sensitiveCodes();
    var codings = codings(record).toList();
    Arrays.stream(SensitiveClass.values())
        .filter(each -> !SensitiveClass.of(record).contains(each))
        .filter(each -> codings.stream().anyMatch(coding -> isOf(each, coding, table)))
        .forEach(
            each ->
                record
                    .getMeta()
                    .addSecurity()
                    .setSystem(SensitiveClass.SYSTEM)
                    .setCode(each.name()));
  }

  private static boolean isOf(SensitiveClass kind, Coding coding, List<SensitiveCode> table) {
    return table.stream()
        .filter(line -> line.label().equals(kind.name()))
        .anyMatch(line -> line.covers(coding.getSystem(), coding.getCode()));
  }

  /** Every code in a record, however deep it stands. */
  private static Stream<Coding> codings(Base element) {
    if (element instanceof Coding coding) {
      return coding.hasSystem() && coding.hasCode() ? Stream.of(coding) : Stream.empty();
    }
    return element.children().stream()
        .filter(child -> !META.equals(child.getName()))
        .map(Property::getValues)
        .flatMap(List::stream)
        .flatMap(SensitiveRecordIsLabelled::codings);
  }
}
