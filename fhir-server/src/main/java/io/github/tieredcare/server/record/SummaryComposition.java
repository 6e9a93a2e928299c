package io.github.tieredcare.server.record;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Composition;
import org.hl7.fhir.r4.model.Composition.CompositionStatus;
import org.hl7.fhir.r4.model.Composition.SectionComponent;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;

/**
 * The Composition of a summary: its sections, with their words, and what was left out of them.
 *
 * @param patient the full URL of whose summary it is
 * @param author the full URL of what made it
 * @param at when it was made
 */
record SummaryComposition(String patient, String author, Instant at) {

  private static final String EMPTY = "http://terminology.hl7.org/CodeSystem/list-empty-reason";
  private static final String WHAT_IT_IS =
      "由平台自动生成，只含调用方此刻有权查看的记录。"
          + " Made by the exchange of what its asker may read at this moment.";
  private static final String NOTHING = "没有可列出的记录。 There is no record to list.";

  Composition of(Map<SummarySection, Found> found, Function<Resource, String> url) {
    var composition = new Composition().setStatus(CompositionStatus.FINAL);
    composition.setType(
        new CodeableConcept(new Coding("http://loinc.org", "60591-5", "Patient summary Document")));
    composition.setSubject(new Reference(patient)).addAuthor(new Reference(author));
    composition.setDate(Date.from(at)).setTitle("患者摘要 International Patient Summary");
    composition.setLanguage("zh-CN");
    composition.setText(Narrated.of(List.of(), List.of(WHAT_IT_IS)));
    found.forEach(
        (section, part) -> {
          if (section.isRequired() || !part.isEmpty() || !part.isAll()) {
            composition.addSection(section(section, part, url));
          }
        });
    return composition;
  }

  private static SectionComponent section(
      SummarySection kind, Found part, Function<Resource, String> url) {
    var section = new SectionComponent().setTitle(kind.title()).setCode(kind.code());
    section.setText(
        Narrated.of(part.records().stream().map(SummaryLine::of).toList(), notices(part)));
    part.records().forEach(record -> section.addEntry(new Reference(url.apply(record))));
    if (part.isEmpty()) {
      var reason = part.closed().isEmpty() ? "unavailable" : "withheld";
      section.setEmptyReason(new CodeableConcept(new Coding(EMPTY, reason, null)));
    }
    return section;
  }

  private static List<String> notices(Found part) {
    var notices = new ArrayList<String>();
    if (part.isEmpty() && part.closed().isEmpty()) {
      notices.add(NOTHING);
    }
    if (part.most() > 0) {
      notices.add(
          "每类只列最近的 %1$d 条，更早的未列出。 Of each kind the latest %1$d are listed; earlier ones are left out."
              .formatted(part.most()));
    }
    if (!part.closed().isEmpty()) {
      notices.add(
          "令牌没有授权范围 %1$s，此类记录未列出。 The token lacks the scope %1$s, so records of that kind are left out."
              .formatted(String.join(", ", part.closed())));
    }
    return notices;
  }
}
