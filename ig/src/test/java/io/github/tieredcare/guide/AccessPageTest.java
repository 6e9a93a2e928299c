package io.github.tieredcare.guide;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import io.github.tieredcare.access.CareRelationships;
import io.github.tieredcare.access.Ground;
import io.github.tieredcare.access.SensitiveClass;
import io.github.tieredcare.access.consent.ConsentRules;
import io.github.tieredcare.access.emergency.EmergencyRules;
import io.github.tieredcare.example.answer.RecordedAnswer;
import io.github.tieredcare.example.world.World;
import io.github.tieredcare.guide.access.AccessParts;
import io.github.tieredcare.guide.access.GroundTable;
import io.github.tieredcare.mandate.MandateRules;
import io.github.tieredcare.profile.TcExtension;
import io.github.tieredcare.rule.RecordsInMemory;
import io.github.tieredcare.rule.Rule;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Device;
import org.hl7.fhir.r4.model.Encounter;
import org.hl7.fhir.r4.model.Encounter.EncounterStatus;
import org.hl7.fhir.r4.model.Reference;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** The page on access says what the exchange goes by. */
class AccessPageTest {
  private static final FhirContext FHIR = FhirContext.forR4Cached();
  private static final Document PAGE = new Pages(new Site(FHIR).files()).page("access.html");

  @Test
  void noAnchorStandsTwice() {
    assertThat(Pages.values(PAGE, "id")).doesNotHaveDuplicates();
  }

  @Test
  void everyGroundIsToldWithItsCode() {
    for (Ground ground : Ground.values()) {
      assertThat(text(GroundTable.anchor(ground)))
          .contains(ground.chinese(), ground.english(), ground.code());
    }
  }

  @Test
  void aVisitOpensTheRecordForAsLongAsItSays() {
    var at = Instant.parse("2026-11-21T02:00:00Z");
    var visit = new Encounter().setStatus(EncounterStatus.INPROGRESS);
    visit.setClass_(new Coding().setCode("AMB")).setSubject(new Reference("Patient/somebody"));
    visit.setServiceProvider(new Reference("Organization/city-hospital"));
    visit.getPeriod().setStart(Date.from(at));
    visit.addExtension(TcExtension.PRESENCE_PROOF, new Coding());
    var world = new RecordsInMemory().with(new World(FHIR).records());
    var policy = StandardPolicy.alone(FHIR).standard();

    var opened = CareRelationships.of(visit, world, at, policy).get(0).span();

    assertThat(Duration.between(at, opened.until().orElseThrow())).isEqualTo(Duration.ofHours(24));
    assertThat(text(GroundTable.anchor(Ground.VISIT))).contains("24 小时", "24 hours");
  }

  @Test
  void everySensitiveClassIsTold() {
    for (SensitiveClass each : SensitiveClass.values()) {
      assertThat(text("class-" + each.name())).contains(each.chinese(), each.english());
    }
  }

  @Test
  void everyRuleOnConsentEmergencyAndMandateIsLinked() {
    assertThat(Pages.values(PAGE, "href"))
        .containsAll(
            Stream.of(ConsentRules.all(), EmergencyRules.all(), MandateRules.all())
                .flatMap(List::stream)
                .map(Rule::name)
                .map(name -> "rules.html#" + name)
                .toList());
  }

  @Test
  void everyTypeThatASystemHasAScopeForIsInTheTable() {
    var table = text("scopes");
    new World(FHIR)
        .records().stream()
            .filter(Device.class::isInstance)
            .flatMap(system -> ((Device) system).getExtensionsByUrl(TcExtension.SCOPE).stream())
            .map(scope -> scope.getValue().primitiveValue())
            .map(scope -> scope.replaceFirst("^system/", "").replaceFirst("\\..*", ""))
            .forEach(type -> assertThat(table).contains(type));
  }

  @Test
  void everyRecordedAnswerIsShownInBothLanguages() {
    for (String name : AccessParts.ANSWERS) {
      var recorded = RecordedAnswer.named(name);
      assertThat(text("answer-" + name))
          .contains(recorded.title().split(" ")[0], "HTTP " + recorded.status())
          .contains(recorded.request(), recorded.answer());
      assertThat(recorded.title()).matches("(?s).*\\p{IsHan}.* [\\p{ASCII}]+");
    }
  }

  @Test
  void navigationAndStartPageLeadHere() {
    var start = new Pages(new Site(FHIR).files()).page("index.html");
    assertThat(Pages.values(start, "href").stream().filter("access.html"::equals)).hasSize(2);
  }

  @Test
  void everySectionIsInTheContents() {
    var sections =
        Pages.elements(PAGE)
            .filter(element -> element.getTagName().equals("section"))
            .map(element -> "#" + element.getAttribute("id"))
            .toList();
    assertThat(sections).hasSizeGreaterThan(10);
    assertThat(Pages.values(PAGE, "href")).containsAll(sections);
  }

  private static String text(String id) {
    return Pages.elements(PAGE)
        .filter(element -> element.getAttribute("id").equals(id))
        .map(Element::getTextContent)
        .findFirst()
        .orElseThrow(() -> new AssertionError("No " + id));
  }
}
