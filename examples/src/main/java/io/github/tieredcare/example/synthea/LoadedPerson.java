package io.github.tieredcare.example.synthea;

import io.github.tieredcare.example.client.HospitalSystem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;
import org.hl7.fhir.r4.model.Condition;
import org.hl7.fhir.r4.model.DiagnosticReport;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;

/**
 * One person on the way into the exchange: the patient first, then the records in transactions of a
 * size that one request may have.
 */
final class LoadedPerson {

  private static final int LARGEST = 100;

  private final HospitalSystem keeper;
  private final Map<String, Resource> made = new LinkedHashMap<>();
  private final Map<String, String> stored = new HashMap<>();

  LoadedPerson(HospitalSystem keeper, Bundle person) {
    this.keeper = keeper;
    person.getEntry().forEach(entry -> made.put(entry.getFullUrl(), entry.getResource()));
  }

  /** Stores the patient and all records; how many that were. */
  int load() {
    var patient = keeper.create(new SyntheaPatient(made(), keeper.institution()).moved());
    var reference = new Reference(patient.getIdElement().toUnqualifiedVersionless());
    var institution = new Reference("Organization/" + keeper.institution());
    var records = new SyntheaRecords(made, reference, institution).moved();
    List<Map.Entry<String, Resource>> waiting = new ArrayList<>(records.entrySet());
    for (int from = 0; from < waiting.size(); from += LARGEST) {
      send(waiting.subList(from, Math.min(from + LARGEST, waiting.size())));
    }
    return records.size() + 1;
  }

  private Patient made() {
    return made.values().stream()
        .filter(Patient.class::isInstance)
        .map(Patient.class::cast)
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("The bundle holds no Patient"));
  }

  private void send(List<Map.Entry<String, Resource>> records) {
    var bundle = new Bundle().setType(BundleType.TRANSACTION);
    for (var record : records) {
      repoint(record.getValue());
      var entry = bundle.addEntry().setFullUrl(record.getKey()).setResource(record.getValue());
      entry.getRequest().setMethod(HTTPVerb.POST).setUrl(record.getValue().fhirType());
    }
    var answer = keeper.send(bundle);
    for (int at = 0; at < records.size(); at++) {
      var id = new IdType(answer.getEntry().get(at).getResponse().getLocation());
      stored.put(records.get(at).getKey(), id.toUnqualifiedVersionless().getValue());
    }
  }

  /** What went in an earlier transaction has its id by now. */
  private void repoint(Resource record) {
    if (record instanceof DiagnosticReport report) {
      report.getResult().forEach(this::repoint);
    }
    if (record instanceof Condition condition) {
      repoint(condition.getEncounter());
    }
  }

  private void repoint(Reference reference) {
    if (reference.hasReference()) {
      reference.setReference(
          stored.getOrDefault(reference.getReference(), reference.getReference()));
    }
  }
}
