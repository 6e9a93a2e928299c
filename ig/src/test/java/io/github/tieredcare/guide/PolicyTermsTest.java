package io.github.tieredcare.guide;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import io.github.tieredcare.guide.policy.Term;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Parameters.ParametersParameterComponent;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Every term of the standard policy is shown, with what it says. */
class PolicyTermsTest {
  private static final FhirContext FHIR = FhirContext.forR4Cached();
  private static final List<Document> PAGES = pages();

  @Test
  void everyTermOfTheStandardPolicyHasARow() {
    assertThat(anchors()).containsAll(names().map(name -> "term-" + name).toList());
  }

  @Test
  void everyTermThatAPolicyMayHaveHasOneRow() {
    assertThat(anchors())
        .filteredOn(anchor -> anchor.startsWith("term-"))
        .containsExactlyInAnyOrderElementsOf(
            Arrays.stream(Term.values()).map(Term::anchor).toList());
  }

  @Test
  void everyKeyOfATableIsShown() {
    var text = PAGES.stream().map(page -> page.getDocumentElement().getTextContent()).toList();
    for (String key : keys().toList()) {
      assertThat(text).as(key).anyMatch(page -> page.contains(key));
    }
  }

  @Test
  void lengthsAreToldInBothLanguages() {
    assertThat(row("term-readable-after-closing")).contains("5479 天（15 年）", "5479 days (15 years)");
    assertThat(row("term-emergency-access-for")).contains("24 小时", "24 hours");
    assertThat(row("term-answer-within")).contains("30 分钟", "stat", "1 个工作日", "1 working day");
    assertThat(row("term-outside-assessor-title")).contains("231", "主任医师", "Chief physician");
  }

  private static Stream<ParametersParameterComponent> entries() {
    var terms = (Parameters) StandardPolicy.library(FHIR).getContained().get(0);
    return terms.getParameter().stream();
  }

  private static Stream<String> names() {
    return entries().map(ParametersParameterComponent::getName).distinct();
  }

  private static Stream<String> keys() {
    return entries()
        .flatMap(entry -> entry.getPart().stream())
        .filter(part -> part.getName().equals("key"))
        .map(part -> part.getValue())
        .map(key -> key instanceof Coding coding ? coding.getCode() : key.primitiveValue());
  }

  private static List<String> anchors() {
    return PAGES.stream().flatMap(page -> Pages.values(page, "id").stream()).toList();
  }

  private static String row(String anchor) {
    return PAGES.stream()
        .flatMap(Pages::elements)
        .filter(element -> element.getAttribute("id").equals(anchor))
        .map(Element::getTextContent)
        .findFirst()
        .orElseThrow();
  }

  private static List<Document> pages() {
    var pages = new Pages(new Site(FHIR).files());
    return Stream.of("referral.html", "access.html", "slots.html").map(pages::page).toList();
  }
}
