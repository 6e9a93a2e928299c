package io.github.tieredcare.server.record;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.AllergyIntolerance;
import org.hl7.fhir.r4.model.BaseDateTimeType;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Condition;
import org.hl7.fhir.r4.model.DiagnosticReport;
import org.hl7.fhir.r4.model.DocumentReference;
import org.hl7.fhir.r4.model.Dosage;
import org.hl7.fhir.r4.model.Encounter;
import org.hl7.fhir.r4.model.MedicationStatement;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Period;
import org.hl7.fhir.r4.model.Quantity;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.Type;

/** One record in a line of a section: when, what, and what came of it. */
final class SummaryLine {

  private SummaryLine() {}

  static String of(Resource record) {
    return parts(record)
        .filter(part -> part != null && !part.isBlank())
        .collect(Collectors.joining(" · "));
  }

  private static Stream<String> parts(Resource record) {
    if (record instanceof Condition it) {
      return Stream.of(day(it.getRecordedDateElement()), words(it.getCode()));
    }
    if (record instanceof AllergyIntolerance it) {
      return Stream.concat(
          Stream.of(words(it.getCode())),
          it.getReaction().stream().map(reaction -> words(reaction.getManifestation())));
    }
    if (record instanceof MedicationStatement it) {
      return Stream.concat(
          Stream.of(value(it.getEffective()), value(it.getMedication())),
          it.getDosage().stream().map(Dosage::getText));
    }
    if (record instanceof Observation it) {
      return observed(it);
    }
    if (record instanceof DiagnosticReport it) {
      return Stream.of(value(it.getEffective()), words(it.getCode()), it.getConclusion());
    }
    return visitOrPaper(record);
  }

  private static Stream<String> visitOrPaper(Resource record) {
    if (record instanceof Encounter it) {
      var visit = it.getClass_();
      return Stream.of(
          value(it.getPeriod()),
          visit.hasDisplay() ? visit.getDisplay() : visit.getCode(),
          it.getServiceProvider().getDisplay(),
          words(it.getReasonCode()));
    }
    if (record instanceof DocumentReference it) {
      return Stream.of(
          it.hasDate() ? it.getDateElement().getValueAsString().substring(0, 10) : "",
          words(it.getType()),
          it.getDescription(),
          it.getContentFirstRep().getAttachment().getTitle());
    }
    return Stream.of(record.fhirType());
  }

  private static Stream<String> observed(Observation it) {
    var components =
        it.getComponent().stream()
            .map(part -> words(part.getCode()) + " " + value(part.getValue()));
    return Stream.concat(
        Stream.of(value(it.getEffective()), words(it.getCode()), value(it.getValue())), components);
  }

  private static String value(Type value) {
    if (value instanceof CodeableConcept concept) {
      return words(concept);
    }
    if (value instanceof Quantity quantity) {
      var unit = quantity.hasUnit() ? quantity.getUnit() : quantity.getCode();
      return Stream.of(quantity.getValueElement().getValueAsString(), unit)
          .filter(part -> part != null)
          .collect(Collectors.joining(" "));
    }
    if (value instanceof Period period) {
      return Stream.of(day(period.getStartElement()), day(period.getEndElement()))
          .filter(day -> !day.isEmpty())
          .collect(Collectors.joining(" – "));
    }
    return value instanceof BaseDateTimeType time
        ? day(time)
        : value == null || value.primitiveValue() == null ? "" : value.primitiveValue();
  }

  private static String day(BaseDateTimeType time) {
    var written = time.getValueAsString();
    return written == null ? "" : written.split("T")[0];
  }

  private static String words(List<CodeableConcept> concepts) {
    return concepts.stream().map(SummaryLine::words).collect(Collectors.joining(", "));
  }

  private static String words(CodeableConcept concept) {
    return concept.hasText()
        ? concept.getText()
        : concept.getCoding().stream().findFirst().map(SummaryLine::words).orElse("");
  }

  private static String words(Coding coding) {
    return coding.hasDisplay() ? coding.getDisplay() : coding.getCode();
  }
}
