package io.github.tieredcare.server.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.Composition;
import org.hl7.fhir.r4.model.DocumentReference;
import org.hl7.fhir.r4.model.Organization;
import org.junit.jupiter.api.Test;

/** A summary is a document as FHIR and the International Patient Summary have it. */
class SummaryTest {

  private static final String NO_PARAMETERS = "{\"resourceType\":\"Parameters\"}";
  private static final String FILM = "https://pacs.district.example/films/1";

  private final Chart chart = new Chart().opened();

  @Test
  void aFullChartIsAValidDocument() {
    fill();

    var document = chart.summary();

    SummaryShape.of(document);
    assertThat(sections(document))
        .containsExactly(
            "11450-4", "48765-2", "10160-0", "30954-2", "8716-3", "46240-8", "77599-9");
    assertThat(text(document, "48765-2")).contains("青霉素");
    assertThat(text(document, "30954-2")).contains("血红蛋白", "118 g/L", "未见异常");
    assertThat(text(document, "46240-8")).contains("2026-11-12");
    assertThat(text(document, "77599-9")).contains("出院小结");
    assertThat(records(document, Organization.class)).isPositive();
  }

  @Test
  void anEmptyChartSaysThatNothingIsThere() {
    var document = chart.summary();

    SummaryShape.of(document);
    assertThat(sections(document)).containsExactly("11450-4", "48765-2", "10160-0");
    assertThat(composition(document).getSection())
        .allMatch(it -> it.getEmptyReason().getCodingFirstRep().getCode().equals("unavailable"));
  }

  @Test
  void whatHasEndedIsNotListed() {
    chart.condition("肺炎-已愈", "resolved");
    chart.condition("高血压-现患", "active");
    chart.medication("旧药", "completed");

    var document = chart.summary();

    assertThat(text(document, "11450-4")).contains("高血压-现患").doesNotContain("肺炎-已愈");
    assertThat(text(document, "10160-0")).doesNotContain("旧药");
  }

  @Test
  void wordsOfARecordStayWords() {
    chart.allergy("<script>alert(1)</script> & <b>芒果</b>");

    var answer = chart.summary(Chart.READER);

    assertThat(answer.body()).doesNotContain("<li><script").contains("&lt;script&gt;");
    SummaryShape.of(Chart.bundle(answer));
  }

  @Test
  void aLetterStandsAsWhereItCanBeRead() {
    var letter = chart.letter();

    var document = chart.summary();

    assertThat(records(document, Composition.class)).isEqualTo(1);
    var reference =
        document.getEntry().stream()
            .map(BundleEntryComponent::getResource)
            .filter(DocumentReference.class::isInstance)
            .map(DocumentReference.class::cast)
            .findFirst()
            .orElseThrow();
    assertThat(reference.getContentFirstRep().getAttachment().getUrl()).endsWith(letter);
  }

  @Test
  void itIsAnsweredToAPostToo() {
    var path = "Patient/" + chart.id() + "/$summary";
    var answer =
        chart.sending.door().post(path, chart.sending.door().token(Chart.READER), NO_PARAMETERS);

    assertThat(Chart.bundle(answer).getType()).isEqualTo(BundleType.DOCUMENT);
  }

  private void fill() {
    chart.condition("室间隔缺损", "active");
    chart.allergy("青霉素");
    chart.medication("阿司匹林", "active");
    chart.observation("laboratory", "血红蛋白", "2026-11-12");
    chart.observation("vital-signs", "心率", "2026-11-12");
    chart.report("心脏超声", FILM);
    chart.visit();
    chart.document(FILM);
    chart.letter();
  }

  static Composition composition(Bundle document) {
    return (Composition) document.getEntryFirstRep().getResource();
  }

  private static List<String> sections(Bundle document) {
    return composition(document).getSection().stream()
        .map(it -> it.getCode().getCodingFirstRep().getCode())
        .toList();
  }

  static String text(Bundle document, String code) {
    return composition(document).getSection().stream()
        .filter(it -> code.equals(it.getCode().getCodingFirstRep().getCode()))
        .map(it -> it.getText().getDivAsString())
        .collect(Collectors.joining());
  }

  static long records(Bundle document, Class<?> type) {
    return document.getEntry().stream().filter(it -> type.isInstance(it.getResource())).count();
  }
}
