package io.github.tieredcare.guide.rule;

import static io.github.tieredcare.guide.html.Element.element;
import static io.github.tieredcare.guide.html.Element.link;

import ca.uhn.fhir.context.FhirContext;
import io.github.tieredcare.example.cases.CaseFile;
import io.github.tieredcare.example.cases.Outcome;
import io.github.tieredcare.guide.html.Bilingual;
import io.github.tieredcare.guide.html.Element;
import io.github.tieredcare.guide.html.Markup;
import io.github.tieredcare.rule.Span;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.Resource;

/**
 * One case of the catalogue, folded: who sends what when, and the answer.
 *
 * @param file the case
 * @param status the HTTP status of a refusal
 * @param answer what the sender is told
 */
record CaseEntry(CaseFile file, int status, OperationOutcome answer) {
  private static final FhirContext FHIR = FhirContext.forR4Cached();
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

  Element folded() {
    return element("details")
        .styled("case")
        .add(summary(), circumstances())
        .add(record(new Bilingual("原有记录", "The record before"), file.before()))
        .add(record(new Bilingual("提交的记录", "What is sent"), file.after()))
        .add(file.after().isPresent() ? Markup.all() : deleted())
        .add(told())
        .add(written());
  }

  /** Where the whole case lies as a file. */
  String path() {
    return "cases/" + file.rule() + "/" + file.name() + ".json";
  }

  private Element summary() {
    return element("summary")
        .add(
            element("span").styled("outcome " + style()).add(verdict().in("span")),
            Bilingual.of(file.title()).in("span"));
  }

  private String style() {
    return file.outcome().name().toLowerCase(Locale.ROOT);
  }

  private Bilingual verdict() {
    return switch (file.outcome()) {
      case ACCEPTED -> new Bilingual("通过", "accepted");
      case REFUSED -> new Bilingual("拒绝", "refused");
      case WARNED -> new Bilingual("警告", "warned");
    };
  }

  private Element circumstances() {
    var person = file.practitionerRole().or(() -> file.resident().map(it -> "Patient/" + it));
    var who = file.institution() + person.map(it -> " / " + it).orElse("");
    return element("p")
        .styled("circumstances")
        .add(
            new Bilingual("提交方", "Caller").in("span"),
            Markup.text(" "),
            Element.code(who),
            Markup.text(" · " + TIME.format(file.at().atZone(Span.ZONE)) + " · "),
            link(path(), "JSON: Parameters"));
  }

  private static Markup record(Bilingual heading, Optional<Resource> record) {
    return Markup.all(record.stream().map(it -> json(heading, it)));
  }

  private static Element deleted() {
    return new Bilingual("请求删除该记录。", "The request deletes the record.").in("p");
  }

  private Markup told() {
    if (!answer.hasIssue()) {
      return Markup.all();
    }
    var heading =
        file.outcome() == Outcome.REFUSED
            ? new Bilingual("答复：HTTP " + status, "The answer")
            : new Bilingual("随答复返回的警告", "The warning that comes with the answer");
    return json(heading, answer);
  }

  private Markup written() {
    return Markup.all(
        file.writes().stream()
            .map(record -> json(new Bilingual("平台写入", "The exchange writes"), record)));
  }

  private static Markup json(Bilingual heading, Resource record) {
    var text = FHIR.newJsonParser().setPrettyPrint(true).encodeResourceToString(record);
    return Markup.all(
        Stream.of(heading.in("h4"), element("pre").with("tabindex", 0).add(Element.code(text))));
  }
}
