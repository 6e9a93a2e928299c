package io.github.tieredcare.server.record;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A reader of the record asks for the latest, and for what is still so. */
class RecordIsSearchedByDateTest {

  private final Chart chart = new Chart().opened();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Encounter?patient=%s&_sort=-date",
        "DiagnosticReport?patient=%s&date=ge2026-01-01&_sort=-date",
        "Composition?patient=%s&type=http://loinc.org|18842-5&_sort=-date",
        "DocumentReference?patient=%s&_sort=-date",
        "Observation?patient=%s&_sort=-date",
        "Condition?patient=%s&clinical-status=active",
        "AllergyIntolerance?patient=%s&clinical-status=active",
        "MedicationStatement?patient=%s&status=active"
      })
  void findsIt(String search) {
    chart.visit();
    chart.report("心脏超声", "https://pacs.district.example/films/1");
    chart.letter();
    chart.document("https://pacs.district.example/films/1");
    chart.observation("laboratory", "血红蛋白", "2026-11-12");
    chart.condition("室间隔缺损", "active");
    chart.allergy("青霉素");
    chart.medication("阿司匹林", "active");
    chart.medication("旧药", "completed");

    var path = search.formatted("Patient/" + chart.id()).replace("|", "%7C");
    var answer = chart.get(path, Chart.READER);

    assertThat(Chart.bundle(answer).getEntry()).hasSize(1);
  }
}
