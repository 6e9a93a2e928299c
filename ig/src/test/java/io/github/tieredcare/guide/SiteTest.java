package io.github.tieredcare.guide;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import io.github.tieredcare.ExchangeBook;
import io.github.tieredcare.guide.referral.StepTable;
import io.github.tieredcare.profile.FhirPackage;
import io.github.tieredcare.referral.ReferralState;
import io.github.tieredcare.referral.ReferralStep;
import io.github.tieredcare.rule.Rule;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.hl7.fhir.r4.model.OperationDefinition;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** The site says all that the exchange does, leads nowhere else, and is always the same. */
class SiteTest {
  private static final FhirContext FHIR = FhirContext.forR4Cached();
  private static final SortedMap<String, byte[]> FILES = new Site(FHIR).files();
  private static final Pages PAGES = new Pages(FILES);
  private static final Map<String, Document> PARSED = PAGES.parsed();

  @Test
  void everyRuleStandsUnderItsNameInBothLanguages() {
    var page = PARSED.get("rules.html");
    assertThat(Pages.values(page, "id"))
        .doesNotHaveDuplicates()
        .containsAll(ExchangeBook.open().rules().stream().map(Rule::name).toList());
    for (Rule<?> rule : ExchangeBook.open().rules()) {
      var text = rule.text().with("…", "…", "…", "…", "…");
      assertThat(article(page, rule).getTextContent())
          .contains(text.zh(), text.en(), text.remedyZh(), text.remedyEn())
          .contains("HTTP " + rule.fault().status());
    }
  }

  @Test
  void everyStepIsInTheTable() {
    var page = PARSED.get("referral.html");
    assertThat(Pages.anchors(page))
        .containsAll(Arrays.stream(ReferralStep.values()).map(StepTable::anchor).toList());
    var text = page.getDocumentElement().getTextContent();
    for (ReferralState state : ReferralState.values()) {
      assertThat(text).contains(state.task().toCode(), state.request().toCode());
    }
  }

  @Test
  void everyStepIsDrawn() {
    var drawing =
        Pages.elements(PARSED.get("referral.html"))
            .filter(element -> element.getTagName().equals("svg"))
            .findFirst()
            .orElseThrow();
    var links = drawing.getElementsByTagName("a");
    assertThat(links.getLength()).isEqualTo(ReferralStep.values().length);
  }

  @Test
  void everyOperationIsListedWithWhatItAnswers() {
    for (var operation : new FhirPackage(FHIR).conformance(OperationDefinition.class)) {
      var file = "OperationDefinition-" + operation.getIdPart() + ".html";
      assertThat(Pages.values(PARSED.get("artifacts.html"), "href")).contains(file);
      var text = PARSED.get(file).getDocumentElement().getTextContent();
      assertThat(text).contains("$" + operation.getCode());
      operation.getParameter().forEach(it -> assertThat(text).contains(it.getName()));
    }
  }

  @Test
  void everyLinkLeadsSomewhere() {
    List<String> dead = new ArrayList<>();
    PARSED.forEach(
        (path, page) ->
            Pages.values(page, "href").stream()
                .filter(link -> !link.startsWith("http"))
                .filter(link -> !leads(path, link))
                .forEach(link -> dead.add(path + " -> " + link)));
    assertThat(dead).isEmpty();
  }

  @Test
  void noPageAsksForAnythingElse() {
    PARSED.forEach(
        (path, page) -> {
          assertThat(Pages.elements(page).map(Element::getTagName))
              .as(path)
              .doesNotContain("script", "style", "iframe", "img");
          assertThat(Pages.values(page, "style")).as(path).isEmpty();
          assertThat(Pages.values(page, "onclick")).as(path).isEmpty();
        });
    assertThat(new String(FILES.get("guide.css"), StandardCharsets.UTF_8))
        .doesNotContain("url(", "@import");
  }

  @Test
  void sameSourcesMakeTheSameBytes() {
    var again = new Site(FHIR).files();
    assertThat(again.keySet()).isEqualTo(FILES.keySet());
    FILES.forEach((path, content) -> assertThat(again.get(path)).as(path).isEqualTo(content));
  }

  @Test
  void siteAndRuleCodesAreOnTheClassPath() {
    assertThat(Site.class.getResource("/META-INF/resources/ig/index.html")).isNotNull();
    assertThat(Site.class.getResource("/META-INF/resources/ig/guide.css")).isNotNull();
    assertThat(Site.class.getResource("/cn.tieredcare.r4/CodeSystem-rule.json")).isNotNull();
  }

  private static boolean leads(String from, String link) {
    var parts = link.split("#", 2);
    var target =
        parts[0].isEmpty() ? from : Path.of(from).resolveSibling(parts[0]).normalize().toString();
    return FILES.containsKey(target)
        && (parts.length == 1 || Pages.anchors(PARSED.get(target)).contains(parts[1]));
  }

  private static Element article(Document page, Rule<?> rule) {
    return Pages.elements(page)
        .filter(element -> element.getAttribute("id").equals(rule.name()))
        .findFirst()
        .orElseThrow();
  }
}
